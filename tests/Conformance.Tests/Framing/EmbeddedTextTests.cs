using System.Text;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Framing.Damage;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Captures in the strings of one line, as network automation dumps them: each is a session of the device, and the answer to the command, that the members around it name.</summary>
public class EmbeddedTextTests
{
    private const string Down = "*Mar  1 00:02:01.100: %HSRP-5-STATECHANGE: Vlan1 Grp 1 state Active -> Speak";

    [Theory]
    [InlineData("a string", """ "output": "R1#show clock\r\n*12:00:00 UTC\r\nR1#" """, "R1#show clock|*12:00:00 UTC|R1#")]
    [InlineData("one in single marks", "'R1#show clock\\n*12:00:00 UTC\\n'", "R1#show clock|*12:00:00 UTC")]
    [InlineData("bytes of Python", "b'R1#\\r\\nR1#'", "R1#|R1#")]
    [InlineData("one that was cut at its end", """ "output": "R1#show clock\r\n*12:00""", "R1#show clock|*12:00")]
    [InlineData("one that was cut at its beginning", """R1#show clock\r\n*12:00:00 UTC""", "R1#show clock|*12:00:00 UTC")]
    [InlineData("marks and letters that were escaped", """ "a\n\"b\" \\ \u003e c" """, """a|"b" \ > c""")]
    [InlineData("two strings", """ ["a\nb", "c\nd"] """, "a|b|c|d")]
    [InlineData("an apostrophe between them", """ "a\nb" isn't "c\nd" """, "a|b|c|d")]
    public void A_string_is_a_session(string what, string line, string session) => Assert.Equal((what, session), (what, SessionOf(line)));

    [Theory]
    [InlineData("by the name of the member", """{"R1": "a\nb", "R2": "c\nd"}""", "R1#|a|b|R2#|c|d")]
    [InlineData("by a name of YAML", """R1: "a\nb" """, "R1#|a|b")]
    [InlineData("by a member before it", """{"hostname": "edge-1", "log": "a\nb"}""", "edge-1#|a|b")]
    [InlineData("by a member behind it", """[{"log": "a\nb", "host": "edge-1"}, {"log": "c\nd", "host": "edge-2"}]""", "edge-1#|a|b / edge-2#|c|d")]
    [InlineData("of an object that has ended by none", """[{"host": "edge-1", "log": "a\nb"}, {"log": "c\nd"}]""", "edge-1#|a|b / c|d")]
    [InlineData("of an object before it by none", """[{"log": "a\nb"}, {"host": "edge-1", "log": "c\nd"}]""", "a|b / edge-1#|c|d")]
    [InlineData("behind the list that it stands in", """{"stdout": ["a\nb"], "host": "edge-1"}""", "edge-1#|a|b")]
    [InlineData("by none that is of something else", """{"name": "cron", "log": "a\nb"}""", "a|b")]
    [InlineData("with the command by a name", """{"R1": {"show clock": "a\nb", "show ip route": "c\nd"}}""", "R1#show clock|a|b|R1#show ip route|c|d")]
    [InlineData("with the command by a member", """{"host": "R1", "command": "show clock", "output": "a\nb"}""", "R1#show clock|a|b")]
    [InlineData("with the command alone", """{"command": "show clock", "output": "a\nb"}""", "show clock|a|b")]
    public void Its_device_and_command_are_told(string how, string line, string session) => Assert.Equal((how, session), (how, SessionOf(line)));

    [Fact]
    public void A_message_without_a_line_end_beside_a_string_with_some_is_not_lost() =>
        Assert.Equal($"a|b|{Down}", SessionOf($$"""{"one": "a\nb", "other": "{{Down}}", "severity": "5"}"""));

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
    [InlineData("nothing but line ends", """{"output": "\r\n\n"}""")]
    public void A_line_without_a_capture_is_none(string what, string line) => Assert.Equal((what, ""), (what, SessionOf(line)));

    private static string SessionOf(string line) =>
        string.Join(" / ", EmbeddedText.Read(Encoding.UTF8.GetBytes(line), new KnownHosts()).Select(session => Encoding.UTF8.GetString(session).ReplaceLineEndings("|").Trim('|', ' ')));
}
