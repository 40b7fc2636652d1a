using Conformance.Checks.Audit;
using Conformance.Replay.Views;

namespace Conformance.Cli.Output;

/// <summary>A failover in detail, as text.</summary>
internal static class FailoverText
{
    /// <summary>What heads the routers that may have taken over.</summary>
    public const string UntoldTitle = "takeovers or first elections: no line tells whether another router forwarded before";

    /// <summary>Writes a failover with all its lines.</summary>
    public static void Write(TextWriter output, FailoverReport report)
    {
        output.WriteLine($"{report.Failover.Id}  {report.Failover.From} -> {report.Failover.To}  {OutageWords(report)}");
        output.WriteLine($"  cause  {report.Cause}");
        foreach (var phase in report.Phases)
        {
            output.WriteLine($"  {phase.Name}{(phase.Start.Length > 0 ? $"  {phase.Start} to {phase.End}" : "")}");
            output.WriteLine($"    {phase.Words}");
            foreach (var evidence in phase.Evidence) output.WriteLine($"    {evidence.File}:{evidence.Line}  {evidence.Text.Split('\n')[0]}");
        }
    }

    /// <summary>How a router began to forward that may have taken over, with its line.</summary>
    public static string UntoldWords(RoleChange untold)
    {
        var time = untold.Time.IsPrinted ? $"  {untold.Time}" : "";
        return $"{untold.Entity.Device}  {untold.Entity.Protocol}  {untold.Entity.Instance}  {untold.From} -> {untold.To}{time}  [{untold.Evidence[0].File}:{untold.Evidence[0].Line}]";
    }

    /// <summary>The outage in words.</summary>
    public static string OutageWords(FailoverReport report)
    {
        if (report.OutageMs is { } outage) return $"outage {outage.Shortest} to {outage.Longest} ms";
        if (report.BothActive is { } both) return $"both {report.Failover.Role} for {both}";
        return report.Failover.WasDual ? $"both {report.Failover.Role} for a while, length unknown" : "outage unknown: see TIME-001";
    }
}
