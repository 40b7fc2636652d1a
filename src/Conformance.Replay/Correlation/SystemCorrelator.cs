using System.Globalization;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Traces;
using Conformance.Replay.Alignment;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>What a device says of itself: restarts, its clock, and messages that its log lost.</summary>
/// <param name="device">The device.</param>
/// <param name="clock">Its clock.</param>
/// <param name="memory">What is gone when it has started.</param>
internal sealed class SystemCorrelator(DeviceContext device, DeviceClock clock, IReadOnlyList<IVolatileState> memory) : ISystemListener
{
    /// <summary>A log that leaves out more is a selection: its gaps are counted, and not told one by one.</summary>
    private const int MostGaps = 100;

    /// <summary>Stamps that step more often are of two clocks, one for debug lines and one for messages.</summary>
    private const int MostSteps = 100;

    /// <summary>A clock that is set by less runs on.</summary>
    private static readonly TimeSpan Adjustment = TimeSpan.FromSeconds(2);

    private readonly LossCounters counters = new();
    private readonly SequenceWatch counts = new();
    private readonly SequenceWatch sequences = new();
    private readonly OrderWatch order = new();
    private readonly RepeatedLines repeated = new();
    private (ClockStep Step, SourceSpan Span, Evidence Line)? found;
    private (SequenceGap First, long Missing, int Gaps) untold;
    private SourceSpan current;
    private Witness? reload;
    private Witness? crash;
    private int previousLine;
    private int told;
    private int steps;

    /// <inheritdoc/>
    public void Passed(in LogStamp stamp, in Witness by)
    {
        previousLine = by.Span.File == current.File ? current.LastLine : 0;
        current = by.Span;
        repeated.Passed();
        if (found is not null) TellStep();
        device.Times.Passed(stamp, by.Span);
        if (stamp.DeviceTime.IsPrinted)
        {
            if (clock.Passes(stamp.DeviceTime, by.Span, out var step)) Step(step, by);
            if (clock.Year is null && stamp.RelayTime.Kind == ClockKind.Dated) LearnFromRelay(stamp);
        }

        device.Losses.Passed(stamp.Sequence, by.Span);
        var byNumber = stamp.MessageCount > 0 ? Count(counts, stamp.MessageCount, by) : stamp.Sequence > 0 && Count(sequences, stamp.Sequence, by);
        order.Passed(stamp.RelayTime, stamp.DeviceTime.IsPrinted && clock.IsLate, byNumber, by);
    }

    /// <inheritdoc/>
    public void Repeated(in Witness by, in SourceSpan first) => repeated.Saw(by, first);

    /// <inheritdoc/>
    public void Saw(in SystemRestartedSeen seen, in Witness by)
    {
        counts.Restart();
        sequences.Restart();
        device.Losses.Break();
        device.Times.Break();
        device.Journal.Append(new DeviceRestarted(device.Device, IsRequest: false, by.Time, [by.ToEvidence()]));
        var (why, since) = reload is { } asked && IsAnsweredBy(by.Time, asked.Time) ? ("the device was reloaded", asked) : ("the device started", by);
        if (crash is { } down) Crashed(down);
        else foreach (var lost in memory) lost.Restarted(why, since);
        (reload, crash) = (null, null);
    }

    /// <summary>What was in its memory is gone, whether or not a line tells that it started again; but its last messages come first once more, those that its buffer held.</summary>
    public void Saw(in SystemCrashedSeen seen, in Witness by)
    {
        crash ??= by;
        device.Losses.Break();
        device.Times.Break();
        device.Journal.Append(new DeviceRestarted(device.Device, IsRequest: false, by.Time, [by.ToEvidence()]) { IsCrash = true });
    }

    /// <inheritdoc/>
    public void Saw(in ReloadRequestedSeen seen, in Witness by)
    {
        reload = by;
        device.Journal.Append(new DeviceRestarted(device.Device, IsRequest: true, by.Time, [by.ToEvidence()]));
    }

    /// <inheritdoc/>
    public void Saw(in ConfiguredSeen seen, in Witness by)
    {
        device.Losses.Break();
        device.Journal.Append(new DeviceReconfigured(device.Device, by.Time, [by.ToEvidence()]));
    }

    /// <inheritdoc/>
    public void Saw(in ClockSetSeen seen, in Witness by)
    {
        var isFar = !seen.New.TryElapsedSince(seen.Old, out var by1) || by1.Duration() > Adjustment || !seen.Old.IsOfZone(seen.New);
        if (isFar) device.Journal.Append(new ClockStepped(device.Device, ClockStepKind.Set, seen.Old, seen.New, previousLine, [by.ToEvidence()]));
        if (found is { } step && step.Span == by.Span) found = null;
        clock.WasSet(seen.New);
        device.Times.Break();
    }

    /// <inheritdoc/>
    public void Saw(in MessagesDroppedSeen seen, in Witness by)
    {
        var after = current == by.Span ? previousLine : current.LastLine;
        device.Losses.Add(by.Span.File, after, by.Span.FirstLine);
        device.Losses.Break();
        device.Journal.Append(new MessagesLost(device.Device, seen.Kind, seen.Count, after, by.Time, [by.ToEvidence()]));
    }

    /// <summary>A device that answers is up. Where no line told that it started since, its crash may be one that it has kept, <c>more flash:crashinfo</c>, and nobody knows what it lost.</summary>
    public void ShowsThatItIsUp() => crash = null;

    /// <summary>A capture shows the clock.</summary>
    public void Shown(Capture<ClockRow> capture)
    {
        foreach (var row in capture.Rows)
        {
            if (DateTime.TryParseExact(row.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) clock.Learn(date.Year);
        }
    }

    /// <summary>A capture shows what the logging process counts, and so what was lost since the one before it; the log that it shows stands behind.</summary>
    public void Shown(Capture<LoggingRow> capture, ITextSource text)
    {
        foreach (var loss in counters.Shown(capture))
        {
            IReadOnlyList<Evidence> evidence = loss.Since is { } since ? [text.EvidenceOf(loss.Until), text.EvidenceOf(since)] : [text.EvidenceOf(loss.Until)];
            device.Journal.Append(new MessagesLost(device.Device, loss.Kind, loss.Count, 0, DeviceTime.None, evidence) { IsCounted = true });
        }

        foreach (var row in capture.Rows)
        {
            if (IsWhole(row) && row.Span.File == current.File) device.Journal.Append(new LogShownWhole(device.Device, current.LastLine, text.EvidenceOf(row.Span)));
        }
    }

    /// <summary>The run is over: tells what was held back.</summary>
    public void Complete()
    {
        if (found is not null) TellStep();
        if (crash is { } down) Crashed(down);
        if (counts.TryEnd(out var gap)) Tell(gap);
        if (sequences.TryEnd(out gap)) Tell(gap);
        if (untold.Gaps > 0) Append(untold.First with { Missing = untold.Missing });
        if (repeated.Told is var (count, by, first)) device.Journal.Append(new LinesRepeated(device.Device, count, by.Time, [by.ToEvidence(), by.Source.EvidenceOf(first)]));
        foreach (var late in order.End()) device.Journal.Append(new LinesOutOfOrder(device.Device, late.Count, late.ByNumber, late.First.Time, [late.First.ToEvidence(), late.Last.ToEvidence()]));
    }

    /// <summary>Whether a start may follow from a request to reload: one of long before by the same clock was followed by another start, whose line is lost.</summary>
    private static bool IsAnsweredBy(DeviceTime start, DeviceTime request) =>
        start.Quality != request.Quality || !start.TryElapsedSince(request, out var apart) || apart <= DeviceRestarted.LongestBoot;

    private void Crashed(in Witness by)
    {
        foreach (var lost in memory) lost.Restarted("the device crashed", by);
    }

    private static bool IsWhole(LoggingRow row) => row is { Destination: "syslog", Dropped: 0, RateLimited: 0, Flushes: 0, Overruns: 0 };

    private void Step(in ClockStep step, in Witness by)
    {
        device.Times.Break();
        if (steps++ < MostSteps) found = (step, by.Span, by.ToEvidence());
    }

    private void LearnFromRelay(in LogStamp stamp)
    {
        var received = new DateTime(stamp.RelayTime.Ticks).Year;
        if (stamp.DeviceTime.InYear(received).TryElapsedSince(stamp.RelayTime with { Zone = stamp.DeviceTime.Zone }, out var apart) && apart.Duration() < TimeSpan.FromDays(2)) clock.Learn(received);
    }

    /// <summary>A number passes; whether it is lower than one before it.</summary>
    private bool Count(SequenceWatch numbers, long number, in Witness by)
    {
        if (numbers.Passes(number, by, out var gap)) Tell(gap);
        if (numbers.Suspected is { } suspected && suspected.Next == number) device.Losses.Add(by.Span.File, suspected.AfterLine, by.Span.FirstLine);
        return numbers.IsLate;
    }

    private void Tell(SequenceGap gap)
    {
        if (told++ < MostGaps) Append(gap);
        else untold = (untold.Gaps == 0 ? gap : untold.First, untold.Missing + gap.Missing, untold.Gaps + 1);
    }

    private void Append(SequenceGap gap) => device.Journal.Append(new MessagesLost(device.Device, LossKind.SequenceGap, gap.Missing, gap.AfterLine, gap.Time, [gap.Line]));

    private void TellStep()
    {
        if (found is { } step) device.Journal.Append(new ClockStepped(device.Device, step.Step.Kind, step.Step.Before, step.Step.After, step.Step.AfterLine, [step.Line]));
        found = null;
    }
}
