using System.Text;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Framing.Headings;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>What an author writes above the lines of a router.</summary>
public class DeviceHeadingTests
{
    [Theory]
    [InlineData("R2:", "R2")]
    [InlineData("On R2:", "R2")]
    [InlineData("Output from R2", "R2")]
    [InlineData("R2 (standby router):", "R2")]
    [InlineData("Debug on the active router HUB-1:", "HUB-1")]
    [InlineData("=== R2 ===", "R2")]
    [InlineData("** Router2 **", "Router2")]
    [InlineData("# SPOKE_12 #", "SPOKE_12")]
    [InlineData("VPN-Headend logs:", "VPN-Headend")]
    [InlineData("#R2", "R2")]
    [InlineData("! R2", "R2")]
    [InlineData("// output of SW2", "SW2")]
    [InlineData("[R2]", "R2")]
    [InlineData("DIST-SW4:", "DIST-SW4")]
    [InlineData("## R2", "R2")]
    [InlineData("DEBUGS ON CE1:", "CE1")]
    [InlineData("! Syslog attesi su SW1:", "SW1")]
    [InlineData("What we see in the meantime on R2:", "R2")]
    [InlineData("R2 output", "R2")]
    [InlineData("R2's logs", "R2")]
    [InlineData("Check R2:", "R2")]
    [InlineData("R2\u2019s logs", "R2")]
    [InlineData("1. **R2**", "R2")]
    [InlineData("1. R2:", "R2")]
    [InlineData("### 1. R2", "R2")]
    [InlineData("And now on R2", "R2")]
    [InlineData("R2 (10.0.0.2):", "R2")]
    [InlineData("HSRP debug on R2", "R2")]
    [InlineData("Log of the router R2 after the failure of R1", "R2")]
    [InlineData("R2 (primary):", "R2")]
    [InlineData("R2：", "R2")]
    [InlineData("在R2上：", "R2")]
    [InlineData("R2 上的日志：", "R2")]
    [InlineData("【R2】", "R2")]
    [InlineData("R2亦然：", "R2")]
    [InlineData("{{<cc>}}Fast BGP neighbor loss detection on E1{{</cc>}}", "E1")]
    [InlineData("R2 の場合：", "R2")]
    [InlineData("Лог R2:", "R2")]
    [InlineData("Logs de R2:", "R2")]
    [InlineData("With the debug enabled, the states of the adjacency can be observed step by step on **R2**:", "R2")]
    [InlineData("Each change is logged on the standby router R2:", "R2")]
    [InlineData("**R2**", "R2")]
    [InlineData("- **R2**", "R2")]
    [InlineData("**R2** logs:", "R2")]
    [InlineData("R2 logs after the change:", "R2")]
    [InlineData("This behaviour also manifests on S1:", "S1")]
    [InlineData("DIST-A:", "DIST-A")]
    [InlineData("DIST-A logged:", "DIST-A")]
    [InlineData("RouterB:", "RouterB")]
    [InlineData("**`show crypto isakmp sa`** (Router-A):", "Router-A")]
    [InlineData("=== \"R2\"", "R2")]
    [InlineData("{% tab title=\"R2\" %}", "R2")]
    public void A_heading_names_a_router(string line, string host) => Assert.Equal(host, HostOf(line));

    [Theory]
    [InlineData("a name alone", "R2")]
    [InlineData("a step", "Step1:")]
    [InlineData("an interface", "Tunnel0:")]
    [InlineData("two routers", "R1 and R2:")]
    [InlineData("what happened to a router, in Chinese", "R2宕机后：")]
    [InlineData("two names", "R1 R2:")]
    [InlineData("what one did, and where", "R1 is now silent, as seen on R2:")]
    [InlineData("what a router did, where prompts tell", "R2 took over as Active:")]
    [InlineData("what happens to a router", "Now reload R2:")]
    [InlineData("a setting", "! tunnel to R2")]
    [InlineData("a plan of a site", "PLAN-A:")]
    [InlineData("an item of a list", "- R2")]
    [InlineData("a letter and a number", "S1:")]
    [InlineData("what one logs of another", "R1 logs what R2 does:")]
    [InlineData("a tab of something else", "=== \"Output\"")]
    [InlineData("a sentence without a mark", "Then it came back on R2")]
    [InlineData("a sentence", "On R2 the tunnel came back:")]
    [InlineData("the output of two routers", "HSRP debug on R1 and R2")]
    [InlineData("a remark", "R2: the line is down")]
    [InlineData("a site", "On the hub:")]
    [InlineData("no name", "Output from the router:")]
    [InlineData("a router that nobody has seen", "Paris-Edge logs:")]
    public void Nothing_else_does(string what, string line) => Assert.Equal((what, ""), (what, HostOf(line)));

    [Theory]
    [InlineData("FS-R2 immediately took over as Active:", "FS-R2")]
    [InlineData("R2 takes over:", "R2")]
    [InlineData("R1 moved its groups to Init, as R2 noticed:", "")]
    [InlineData("R1 moved its groups to Init", "")]
    [InlineData("R2", "R2")]
    [InlineData("R2 - standby router", "R2")]
    [InlineData("R2 shows", "R2")]
    [InlineData("R2: debug standby events", "R2")]
    [InlineData("R2 - debug standby", "R2")]
    [InlineData("R2: the line is down", "")]
    [InlineData("On R2 we see the following:", "R2")]
    [InlineData("On R2 we see that R1 is gone:", "")]
    [InlineData("On Monday we rebooted R2:", "")]
    [InlineData("On the hub:", "hub")]
    [InlineData("Primary router:", "Primary")]
    [InlineData("hub", "")]
    [InlineData("Now active:", "")]
    [InlineData("Device ID: R2", "")]
    [InlineData("description R2", "")]
    public void In_a_file_without_prompts_a_sentence_about_a_router_names_it(string line, string host) => Assert.Equal(host, HostOf(line, ""));

    [Theory]
    [InlineData("==> R1.log <==", "R1")]
    [InlineData("==> /var/log/cisco/paris-core.debug.log <==", "paris-core")]
    [InlineData("==> 192.0.2.1.log <==", "192.0.2.1")]
    [InlineData("==> 192.0.2.1 <==", "192.0.2.1")]
    [InlineData("==> standard input <==", "")]
    [InlineData("[1] 10:20:00 [SUCCESS] paris-core", "paris-core")]
    [InlineData("[2] 10:20:00 [FAILURE] R2 Exited with error code 1", "R2")]
    [InlineData("paris-core | CHANGED | rc=0 >>", "paris-core")]
    [InlineData("192.0.2.1.514 > 192.0.2.9.514: [udp sum ok] SYSLOG, length: 122", "192.0.2.1")]
    [InlineData("R1 >>", "")]
    [InlineData("[SUCCESS]", "")]
    public void A_program_that_shows_several_sources_names_each_whatever_it_is_called(string line, string host) =>
        Assert.Equal(host, SourceHeading.TryRead(Encoding.UTF8.GetBytes(line), out var name) ? Encoding.UTF8.GetString(name) : "");

    private static string HostOf(string line, string prompt = "VPN-Headend")
    {
        var hosts = new KnownHosts();
        if (prompt.Length > 0) hosts.Add(Encoding.UTF8.GetBytes(prompt));
        return DeviceHeading.TryRead(Encoding.UTF8.GetBytes(line), hosts, out var host) ? Encoding.UTF8.GetString(host) : "";
    }
}
