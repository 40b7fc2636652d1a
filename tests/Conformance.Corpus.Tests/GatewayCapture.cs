using Conformance.Replay.Journal;
using Conformance.Testing;

namespace Conformance.Corpus.Tests;

/// <summary>A log of the corpus, replayed as one device.</summary>
internal static class GatewayCapture
{
    /// <summary>The replay of a log; null where the corpus is absent.</summary>
    public static Replayed? Of(string log) => Read(log) is { } text ? Replayed.Of(text) : null;

    /// <summary>The text of a log; null where the corpus is absent.</summary>
    public static string? Read(string log)
    {
        var path = CorpusFolder.PathOf(Path.Combine("logs", log));
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    /// <summary>The moves of a protocol with their instances: <c>Vlan1:1 Standby -c-> Active</c>.</summary>
    public static IEnumerable<string> MovesByInstance(this Replayed run, string protocol) => run.Facts.OfType<EntityEvent>().Where(fact => fact.Entity.Protocol == protocol).Select(fact => fact switch
    {
        Transitioned move => $"{move.Entity.Instance} {move.From} -{move.Event}-> {move.To}",
        Inferred move => $"{move.Entity.Instance} {move.From} ~{move.Event}~> {move.To}",
        Rejected move => $"{move.Entity.Instance} {move.From} !{move.Event}!> {move.To}",
        _ => "",
    }).Where(text => text.Length > 0);
}
