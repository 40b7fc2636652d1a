using Conformance.Checks.Tables;
using Conformance.Checks.Tables.Captures;
using Conformance.Dialects.Identity;
using Conformance.Dialects.Reading;
using Conformance.Protocols;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Cli.Pipeline;

/// <summary>What `parse` reads: the tables of a capture and the account of its lines, without replay.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="Lines">How the lines were understood.</param>
/// <param name="Unread">Lines that were not read, with their text.</param>
internal sealed record Reading(IReadOnlyList<DataTable> Tables, LineAccount Lines, IReadOnlyList<(UnreadLine Line, Evidence Text)> Unread)
{
    /// <summary>Reads the files of <paramref name="scenario"/>.</summary>
    /// <param name="scenario">The files.</param>
    /// <param name="command">The show command that they answer, where they carry no echo; blank to find out.</param>
    public static Reading Of(Scenario scenario, string command)
    {
        var reader = new TraceReader(scenario.Files, command);
        var directory = reader.Survey();
        var sink = new TableSink(directory);
        reader.Read(directory, sink);
        return new(sink.Tables.Complete(), reader.Account, [.. reader.Unread.Select(line => (line, reader.EvidenceOf(line.Span)))]);
    }

    private sealed class TableSink(DeviceDirectory directory) : ITraceSink
    {
        public CaptureTables Tables { get; } = new(directory.Owns, RepeatedCapture.Adds);

        public void BeginFile(CaptureFile file, int index)
        {
        }

        public Listeners ListenersOf(string device) => Listeners.None;

        public void Shown(string device, Capture capture) => Tables.Add(device, capture);
    }
}
