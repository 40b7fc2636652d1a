using Conformance.Testing;

namespace Conformance.Mutation;

/// <summary>The traces that mutants are made of.</summary>
internal static class TraceSet
{
    /// <summary>The conforming scenarios that the repository ships, which are everywhere the same.</summary>
    public static IReadOnlyList<Trace> OfRepository() => [.. Scenarios().OfType<Trace>()];

    /// <summary>These, and the conforming logs of the corpus where it is present.</summary>
    public static IReadOnlyList<Trace> WithCorpus() => [.. Scenarios().Concat(CorpusLogs()).OfType<Trace>()];

    private static IEnumerable<Trace?> Scenarios() =>
        Directory.GetDirectories(Repository.At("traces")).Order(StringComparer.Ordinal).Select(folder => Trace.Of(Path.GetFileName(folder), folder));

    private static IEnumerable<Trace?> CorpusLogs()
    {
        var corpus = Environment.GetEnvironmentVariable("CONFORMANCE_CORPUS") is { Length: > 0 } set ? set : Repository.At("..", "shared", "corpus");
        var logs = Path.Combine(corpus, "logs");
        if (!Directory.Exists(logs)) return [];
        return Directory.GetFiles(logs, "*.log", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Trace.Of(Path.GetRelativePath(logs, file), file));
    }
}
