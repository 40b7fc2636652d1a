using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Alignment;

/// <summary>
/// Finds the cheapest account of lines that do not fit: the shortest path over states and suppositions (<see cref="RepairCosts"/>), as conformance checkers align a log
/// with a model (Adriansyah, van Dongen, van der Aalst: Conformance Checking using Cost-Based Fitness Analysis, EDOC 2011). All accounts that may still turn out
/// cheapest are kept until the lines that could decide have passed.
/// </summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TFacts">The facts that guards read.</typeparam>
/// <param name="steps">The table of steps.</param>
/// <param name="begin">The account so far.</param>
/// <param name="losses">Where messages are missing, and where none is.</param>
internal sealed class Aligner<TState, TEvent, TFacts>(
    StepTable<TState, TEvent, TFacts> steps, Hypothesis<TState, TEvent> begin, LossLog losses)
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    /// <summary>Steps of the entity after a line that did not fit within which another one may prove to belong before it.</summary>
    private const int MostSteps = 4;

    private List<Hypothesis<TState, TEvent>> rivals = [begin];
    private Witness first;
    private int passed;

    /// <summary>The cheapest account.</summary>
    public Hypothesis<TState, TEvent> Best => rivals[0];

    /// <summary>Whether a line that stands at <paramref name="by"/> comes too late to decide.</summary>
    public bool IsDecidedBefore(in Witness by) =>
        passed >= MostSteps || by.Span.File != first.Span.File || by.Span.FirstLine - first.Span.LastLine > RepairCosts.Window;

    /// <summary>Takes a step into every account; gives the part of the cheapest one that is about the step.</summary>
    public Hypothesis<TState, TEvent> Take(Step<TState, TEvent> step, Witness by, TFacts facts)
    {
        if (passed++ == 0) first = by;
        var extended = new List<Hypothesis<TState, TEvent>>();
        foreach (var account in rivals) Extend(account, step, by, facts, extended);
        rivals = Cheapest(extended);
        var own = Best;
        while (own.By.Span != by.Span) own = own.Before!;
        return own;
    }

    /// <summary>Of the accounts that leave the same states possible the first that costs least; the cheapest first, and of equal ones the one that was found first.</summary>
    private static List<Hypothesis<TState, TEvent>> Cheapest(List<Hypothesis<TState, TEvent>> accounts)
    {
        var kept = new List<Hypothesis<TState, TEvent>>(accounts.Count);
        foreach (var account in accounts)
        {
            var same = kept.FindIndex(other => other.Possible == account.Possible);
            if (same < 0) kept.Add(account);
            else if (account.Cost < kept[same].Cost) kept[same] = account;
        }

        return kept.Count == 1 ? kept : [.. kept.OrderBy(static account => account.Cost)];
    }

    /// <summary>Whether a line that was read already says what the step says; the event before it is told once.</summary>
    private static bool IsSaidBy(in Step<TState, TEvent> last, in Step<TState, TEvent> step) => last == step || (step.On is null && last with { On = null } == step);

    private static string WordOf(in Step<TState, TEvent> step) => step.To is { } to ? Spelling<TState>.Of(to) : Spelling<TEvent>.Of(step.On!.Value);

    private void Extend(Hypothesis<TState, TEvent> account, in Step<TState, TEvent> step, in Witness by, TFacts facts, List<Hypothesis<TState, TEvent>> extended)
    {
        var sources = steps.SourcesOf(step);
        var left = new StateSet<TState>(account.Possible.Bits & sources.Bits);
        var weighed = new List<Repair>();
        ReadOnlySpan<Hypothesis<TState, TEvent>?> ways = left.Count > 0 || sources.Count == 0
            ? [Follow(account, account.Possible, left, step, by, facts), account.Cost > 0 ? Overtake(account, sources, step, by, facts, weighed) : null]
            : [Lose(account, sources, step, by, facts, weighed), Repeat(account, step, by, weighed), Overtake(account, sources, step, by, facts, weighed)];
        weighed.Add(new(RepairKind.Violation, RepairCosts.Violation, []));
        foreach (var way in ways)
        {
            if (way is not null) extended.Add(way);
        }
    }

    private Hypothesis<TState, TEvent> Follow(Hypothesis<TState, TEvent> account, StateSet<TState> known, StateSet<TState> left, in Step<TState, TEvent> step, in Witness by, TFacts facts) =>
        new(steps.After(step, left.Count > 0 ? left : known, facts), account.Cost, step, by, account) { Left = left };

    /// <summary>Lines are lost: the shortest way through the table to a state that the step fits.</summary>
    private Hypothesis<TState, TEvent> Lose(
        Hypothesis<TState, TEvent> account, StateSet<TState> sources, in Step<TState, TEvent> step, in Witness by, TFacts facts, List<Repair> weighed)
    {
        var (state, moves) = steps.Nearest(account.Possible, sources);
        var (cost, counter) = PriceOf(moves, account, by);
        var lost = new Repair(RepairKind.Lost, cost, steps.Way(account.Possible, state));
        weighed.Add(lost);
        return Follow(account, account.Possible, StateSet<TState>.Of(state), step, by, facts) with
        {
            Cost = account.Cost + cost,
            Supposed = new(account.Possible.ToString(), Spelling<TState>.Of(state), lost, by, account.Before is null ? null : account.By, weighed) { Contradicts = ClauseAgainst(account, step, by), Counter = counter },
        };
    }

    /// <summary>What the line contradicts if no line is missing before it, where its number says that none is; null where lost lines may explain it.</summary>
    private string? ClauseAgainst(Hypothesis<TState, TEvent> account, in Step<TState, TEvent> step, in Witness by) =>
        account is { Before: not null, Cost: 0 } && steps.CiteAgainst(account.Last, step) is { } cite && losses.IsNumberedThrough(account.By, by) ? cite.ToString() : null;

    private LossPrice PriceOf(int moves, Hypothesis<TState, TEvent> account, in Witness by)
    {
        if (moves >= Distances<TState>.Unreachable) return new(RepairCosts.Violation, null);
        return account.Before is null ? new(moves * RepairCosts.LostLine, null) : losses.PriceOf(account.By, by, moves);
    }

    /// <summary>The line is the one before it once more.</summary>
    private static Hypothesis<TState, TEvent>? Repeat(Hypothesis<TState, TEvent> account, in Step<TState, TEvent> step, in Witness by, List<Repair> weighed)
    {
        if (account.Before is null || !IsSaidBy(account.Last, step) || RepairCosts.Repeating(by, account.By) is not { } cost) return null;
        var twice = new Repair(RepairKind.SaidTwice, cost, []);
        weighed.Add(twice);
        return account with
        {
            Cost = account.Cost + cost,
            Last = step,
            By = by,
            Before = account,
            Supposed = new(account.Possible.ToString(), WordOf(step), twice, by, account.By, weighed),
        };
    }

    /// <summary>The line belongs before others that stand before it: the account is told again from there.</summary>
    private Hypothesis<TState, TEvent>? Overtake(
        Hypothesis<TState, TEvent> account, StateSet<TState> sources, in Step<TState, TEvent> step, in Witness by, TFacts facts, List<Repair> weighed)
    {
        var overtaking = new Stack<Hypothesis<TState, TEvent>>();
        for (var at = account; at.Before is { } before && overtaking.Count < MostSteps; at = before)
        {
            overtaking.Push(at);
            if (RepairCosts.Overtaking(by, at.By, overtaking.Count) is not { } cost) return null;
            var left = new StateSet<TState>(before.Possible.Bits & sources.Bits);
            if (left.Count == 0 || !Joins(step, before, at)) continue;
            var overtaken = new Repair(RepairKind.Overtaken, cost, []);
            var late = Follow(before, before.Possible, left, step, by, facts) with
            {
                Cost = before.Cost + cost,
                Supposed = new(account.Possible.ToString(), Spelling<TState>.Of(left.States.First()), overtaken, by, at.By, weighed),
            };
            if (Retell(late, overtaking, facts) is not { } whole) continue;
            weighed.Add(overtaken);
            return whole;
        }

        return null;
    }

    /// <summary>Where nothing is known of the time before, anything could have been first: only a move to the very state that the next line says it left shows the order.</summary>
    private static bool Joins(in Step<TState, TEvent> late, Hypothesis<TState, TEvent> before, Hypothesis<TState, TEvent> next) =>
        before.Possible.IsKnown || (late.To is { } to && next.Last.From is { } from && StateIndex.AreSame(to, from) && late.From is { } source && !StateIndex.AreSame(source, to));

    private Hypothesis<TState, TEvent>? Retell(Hypothesis<TState, TEvent> late, IEnumerable<Hypothesis<TState, TEvent>> overtaking, TFacts facts)
    {
        var account = late;
        foreach (var step in overtaking)
        {
            var left = new StateSet<TState>(account.Possible.Bits & steps.SourcesOf(step.Last).Bits);
            if (left.Count == 0 || step.Supposed?.Chosen.Kind == RepairKind.SaidTwice) return null;
            account = Follow(account, account.Possible, left, step.Last, step.By, facts);
        }

        return account;
    }
}
