namespace Conformance.Protocols.Configuration;

/// <summary>A tracked object of a configuration.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Subject">What is tracked, interfaces in full: <c>interface FastEthernet0/1 line-protocol</c>, <c>ip sla 1 reachability</c>, <c>list boolean and</c>.</param>
public sealed record TrackConfiguration(int Number, string Subject)
{
    /// <summary>The VRF of a tracked route; blank for the global table.</summary>
    public string Vrf { get; init; } = "";

    /// <summary>How long it must be up before that is told, s; null for no delay.</summary>
    public int? DelayUpSeconds { get; init; }

    /// <summary>How long it must be down before that is told, s; null for no delay.</summary>
    public int? DelayDownSeconds { get; init; }

    /// <summary>The objects of a list, as printed: <c>1</c>, <c>2 not</c>, <c>3 weight 20</c>.</summary>
    public IReadOnlyList<string> Objects { get; init; } = [];

    /// <summary>The thresholds, as printed; blank for none.</summary>
    public string Threshold { get; init; } = "";
}
