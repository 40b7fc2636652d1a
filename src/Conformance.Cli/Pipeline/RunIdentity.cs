using System.Security.Cryptography;
using System.Text;
using Conformance.Dialects;
using Conformance.Dialects.Reading;
using Conformance.Protocols.Tables;
using Conformance.Replay.Machines;

namespace Conformance.Cli.Pipeline;

/// <summary>
/// A run's id: SHA-256 over the trace's bytes and over what they are read and judged by. The same bytes and the same forms and tables give the same id, so
/// that recording a run twice is found out.
/// </summary>
internal static class RunIdentity
{
    private static readonly Lazy<byte[]> Judgement = new(() => SHA256.HashData(Encoding.UTF8.GetBytes(DialectCatalog.Describe() + string.Concat(new MachineSet().All.Select(machine => Describe(machine.TableText))))));

    /// <summary>The id of a run over <paramref name="scenario"/>, with what its user tells that no capture says.</summary>
    public static string Of(Scenario scenario, ReplayTerms? terms = null)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Judgement.Value);
        hash.AppendData(Encoding.UTF8.GetBytes(scenario.Name));
        if (terms is not null) hash.AppendData(Encoding.UTF8.GetBytes(terms.ToString()));
        foreach (var file in scenario.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\0{file.Name}\0{file.Device}\0{file.Phase}\0"));
            hash.AppendData(ContentHash(file));
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    private static byte[] ContentHash(CaptureFile file)
    {
        try
        {
            using var stream = File.OpenRead(file.Path);
            return SHA256.HashData(stream);
        }
        catch (IOException cause)
        {
            throw new UnreadableInputException($"{file.Place} cannot be read: {cause.Message}", cause);
        }
    }

    private static string Describe(ITransitionTable table) =>
        table.Name + string.Concat(table.RowTexts.Select(row => $"{row.Event}|{row.From}|{row.To}|{row.When}|{row.Cite}\n"));
}
