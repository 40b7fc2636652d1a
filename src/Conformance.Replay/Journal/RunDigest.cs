using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Conformance.Replay.Journal;

/// <summary>A digest over the facts of a run, in order: a fact that was changed, lost, added or moved in the store changes it.</summary>
public static class RunDigest
{
    /// <summary>SHA-256 in hexadecimal over the type and content of each fact.</summary>
    public static string Of(IEnumerable<RunEvent> facts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var fact in facts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(fact.GetType().Name));
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(fact, fact.GetType()));
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
