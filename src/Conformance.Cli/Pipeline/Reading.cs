using Conformance.Checks.Tables;
using Conformance.Checks.Tables.Captures;
using Conformance.Dialects.Reading;

namespace Conformance.Cli.Pipeline;

/// <summary>What `parse` reads: the tables of a capture and the account of its lines, without replay.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="Lines">How the lines were understood.</param>
/// <param name="Unread">Lines that were not read, grouped; found out when asked for.</param>
internal sealed record Reading(IReadOnlyList<DataTable> Tables, LineAccount Lines, Lazy<IReadOnlyList<UnreadGroup>> Unread)
{
    /// <summary>Reads the files of <paramref name="scenario"/>.</summary>
    /// <param name="scenario">The files.</param>
    /// <param name="command">The show command that they answer, where they carry no echo; blank to find out.</param>
    public static Reading Of(Scenario scenario, string command)
    {
        var reader = new TraceReader(scenario.Files, command);
        var (directory, answers) = reader.ReadAnswers();
        var tables = new CaptureTables(directory.Owns, RepeatedCapture.Adds);
        foreach (var (device, capture) in answers) tables.Add(device, capture);
        return new(tables.Complete(), reader.Account, new(() => UnreadGroup.Of(reader.Unread, reader)));
    }
}
