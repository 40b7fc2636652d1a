using System.Text;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Framing.Documents;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Lines of documents of JSON and YAML that say whose output stands below them, and those that say nothing.</summary>
public class DeviceMemberTests
{
    [Theory]
    [InlineData("R1: |", "R1")]
    [InlineData("- R1: |-", "R1")]
    [InlineData("\"HUB-1\": [", "HUB-1")]
    [InlineData("'R1': {", "R1")]
    [InlineData("- name: R1", "R1")]
    [InlineData("{\"name\": \"R1\",", "R1")]
    [InlineData("hostname: edge-fra-01", "edge-fra-01")]
    [InlineData("\"host\" : \"10.0.0.9\",", "10.0.0.9")]
    public void A_member_names_a_device(string line, string host) => Assert.Equal(host, HostOf(line));

    [Theory]
    [InlineData("a name of something else", "- name: show the log")]
    [InlineData("what a device is", "device: cisco_ios")]
    [InlineData("a message about a router", "R1: is down")]
    [InlineData("a field of an answer", "Hostname: R1 and others")]
    [InlineData("a member of something else", "\"severity\": 5,")]
    [InlineData("two members", "\"host\": \"R1\", \"vrf\": \"a\"")]
    public void Nothing_else_does(string what, string line) => Assert.Equal((what, ""), (what, HostOf(line)));

    [Theory]
    [InlineData("{", true)]
    [InlineData("]},", true)]
    [InlineData("log: |", true)]
    [InlineData("- log:", true)]
    [InlineData("\"output\": [", true)]
    [InlineData("ISAKMP:", false)]
    [InlineData("proposal:", false)]
    [InlineData("next-payload : 8", false)]
    [InlineData("\"state\": \"Active\",", false)]
    public void What_only_opens_and_closes_says_nothing(string line, bool isFrame) => Assert.Equal((line, isFrame), (line, WrittenMember.IsFrame(Encoding.UTF8.GetBytes(line))));

    private static string HostOf(string line) => DeviceMember.TryRead(Encoding.UTF8.GetBytes(line), new KnownHosts(), out var host) ? Encoding.UTF8.GetString(host) : "";
}
