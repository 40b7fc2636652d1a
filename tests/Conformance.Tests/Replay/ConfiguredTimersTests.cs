using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Timers that captures of the configuration set, and what a second capture tells.</summary>
public class ConfiguredTimersTests
{
    private const string Whole = """
        R1#show running-config
        version 12.4
        hostname R1
        interface Ethernet0/0
         standby 1 ip 10.0.0.3
         standby 1 timers 1 3
        end

        """;

    private const string Port = """
        R1#show running-config interface Ethernet0/0
        interface Ethernet0/0
         standby 1 ip 10.0.0.3
         standby 1 timers 1 3
        end

        """;

    private const string Other = """
        R1#show running-config interface Ethernet0/1
        interface Ethernet0/1
         standby 2 ip 10.0.1.3
         standby 2 timers 1 4
        end

        """;

    public static TheoryData<string, string, int, int> Sessions => new()
    {
        { "the same twice", Whole + Whole, 1, 0 },
        { "a command without an answer shows no configuration", Whole + "R1#show running-config\nR1#show clock\n", 1, 0 },
        { "a part of what is known", Whole + Port, 1, 0 },
        { "the whole behind a part", Port + Whole, 1, 0 },
        { "two parts", Port + Other, 2, 0 },
        { "a part sets what the whole does not", Whole + Other, 1, 1 },
        { "the whole does not set what a part did", Other + Whole, 1, 1 },
        { "another length in a part", Whole + Port.Replace("1 3", "1 5", StringComparison.Ordinal), 1, 1 },
    };

    [Theory]
    [MemberData(nameof(Sessions))]
    public void A_device_was_configured_between_two_captures_only_where_they_contradict_each_other(string what, string session, int timers, int changes)
    {
        var run = Replayed.Of(session);
        Assert.Equal((what, timers, changes), (what, run.Facts.OfType<TimerSet>().Count(), run.Facts.OfType<DeviceReconfigured>().Count()));
    }
}
