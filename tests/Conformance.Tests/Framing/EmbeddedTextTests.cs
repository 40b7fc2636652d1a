using System.Text;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Framing.Documents;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Captures in the strings of one line, as network automation dumps them: each is a session of the device, and the answer to the command, that the members around it name.</summary>
public class EmbeddedTextTests
{
    private const string Down = "*Mar  1 00:02:01.100: %HSRP-5-STATECHANGE: Vlan1 Grp 1 state Active -> Speak";

    [Theory]
    [InlineData("a string", """ "output": "R1#show clock\r\n*12:00:00 UTC\r\nR1#" """, "R1#show clock|*12:00:00 UTC|R1#")]
    [InlineData("one in single marks", "'R1#show clock\\n*12:00:00 UTC\\n'", "R1#show clock|*12:00:00 UTC")]
    [InlineData("bytes of Python", "b'R1#conf t\\r\\nR1(config)#'", "R1#conf t|R1(config)#")]
    [InlineData("one that was cut at its end", """ "output": "R1#show clock\r\n*12:00""", "R1#show clock|*12:00")]
    [InlineData("one that was cut at its beginning", """R1#show clock\r\n*12:00:00 UTC""", "R1#show clock|*12:00:00 UTC")]
    [InlineData("one with marks in it that was cut at its beginning", """R1#show run\r\ndescription "core" link\r\nend of it", "line c\nline d" """, "R1#show run|description|link|end of it|line c|line d")]
    [InlineData("one that was cut at its beginning, before another", """R1#conf t\r\n", "R2": "line c\nline d"}""", "R1#conf t||R2#|line c|line d")]
    [InlineData("a short one beside a long one", """ {"R1": "a\nb", "R2": "line c\nline d"} """, "R1#|a|b / R2#|line c|line d")]
    [InlineData("marks and letters that were escaped", """ "a\n\"b\" \\ \u003e c and d" """, """a|"b" \ > c and d""")]
    [InlineData("two strings", """ ["line a\nline b", "line c\nline d"] """, "line a|line b|line c|line d")]
    [InlineData("an apostrophe between them", """ "line a\nline b" isn't "line c\nline d" """, "line a|line b|line c|line d")]
    public void A_string_is_a_session(string what, string line, string session) => Assert.Equal((what, session), (what, SessionOf(line)));

    [Theory]
    [InlineData("by the name of the member", """{"R1": "line a\nline b", "R2": "line c\nline d"}""", "R1#|line a|line b / R2#|line c|line d")]
    [InlineData("by a name of YAML", """R1: "line a\nline b" """, "R1#|line a|line b")]
    [InlineData("by a member before it", """{"hostname": "edge-1", "log": "line a\nline b"}""", "edge-1#|line a|line b")]
    [InlineData("by a member behind it", """[{"log": "line a\nline b", "host": "edge-1"}, {"log": "line c\nline d", "host": "edge-2"}]""", "edge-1#|line a|line b / edge-2#|line c|line d")]
    [InlineData("of an object that has ended by none", """[{"host": "edge-1", "log": "line a\nline b"}, {"log": "line c\nline d"}]""", "edge-1#|line a|line b / line c|line d")]
    [InlineData("of an object before it by none", """[{"log": "line a\nline b"}, {"host": "edge-1", "log": "line c\nline d"}]""", "line a|line b / edge-1#|line c|line d")]
    [InlineData("behind the list that it stands in", """{"stdout": ["line a\nline b"], "host": "edge-1"}""", "edge-1#|line a|line b")]
    [InlineData("of the object around another one's", """{"R1": {"peer": {"host": "edge-2", "log": "line a\nline b"}, "log": "line c\nline d"}, "log": "line e\nline f"}""", "edge-2#|line a|line b / R1#|line c|line d / line e|line f")]
    [InlineData("not by the name of another string behind it", """{"log": "line a\nline b", "R2": "line c\nline d"}""", "line a|line b|R2#|line c|line d")]
    [InlineData("by none that is of something else", """{"name": "cron", "log": "line a\nline b"}""", "line a|line b")]
    [InlineData("with the command by a name", """{"R1": {"show clock": "line a\nline b", "show ip route": "line c\nline d"}}""", "R1#show clock|line a|line b|R1#show ip route|line c|line d")]
    [InlineData("with the command by a member", """{"host": "R1", "command": "show clock", "output": "line a\nline b"}""", "R1#show clock|line a|line b")]
    [InlineData("with the command alone", """{"command": "show clock", "output": "line a\nline b"}""", "show clock|line a|line b")]
    public void Its_device_and_command_are_told(string how, string line, string session) => Assert.Equal((how, session), (how, SessionOf(line)));

    [Fact]
    public void A_message_without_a_line_end_beside_a_string_with_some_is_not_lost() =>
        Assert.Equal($"line a|line b|{Down}", SessionOf($$"""{"one": "line a\nline b", "other": "{{Down}}", "severity": "5"}"""));

    [Theory]
    [InlineData("type: \"log\",")]
    [InlineData("{ type: 'terminal',")]
    public void A_member_that_reads_like_a_line_of_a_payload_does_not_go_on_in_the_string_below_it(string member) =>
        Assert.Equal(2, Replayed.Of($"  {member}\n    content: \"{Down}\\n{Down.Replace("Vlan1", "Vlan2", StringComparison.Ordinal)}\",\n").Moves("hsrp").Count());

    [Fact]
    public void Lines_that_Ansible_gives_twice_are_read_once() =>
        Assert.Equal($"{Down}|{Down}", SessionOf($$"""{"stdout": ["{{Down}}\n{{Down}}"], "stdout_lines": [["{{Down}}", "{{Down}}"]]}"""));

    [Theory]
    [InlineData("a list", $"""["{Down}", "{Down}"],""")]
    [InlineData("an object", $$"""{"a": "{{Down}}", "b": "{{Down}}"}""")]
    public void Messages_of_a_value_that_is_whole_in_its_line_are_read(string what, string line) => Assert.Equal((what, $"{Down}|{Down}"), (what, SessionOf(line)));

    [Theory]
    [InlineData("no line end", """{"output": "R1#show clock"}""")]
    [InlineData("a message in a list that goes on, as a program's samples do", $""" "{Down}", """)]
    [InlineData("less than any message", """{"output": "a\nb"}""")]
    [InlineData("nothing but line ends", """{"output": "\r\n\n"}""")]
    public void A_line_without_a_capture_is_none(string what, string line) => Assert.Equal((what, ""), (what, SessionOf(line)));

    private static string SessionOf(string line) =>
        string.Join(" / ", EmbeddedText.Read(Encoding.UTF8.GetBytes(line), new KnownHosts()).Select(session => Encoding.UTF8.GetString(session).ReplaceLineEndings("|").Trim('|', ' ')));
}
