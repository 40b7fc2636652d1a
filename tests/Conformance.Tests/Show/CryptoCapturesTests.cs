using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary>What all answers to crypto commands have in common.</summary>
public class CryptoCapturesTests
{
    public static TheoryData<string, string> Captures
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (command, text) in CryptoCaptures.All) rows.Add(command, text);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Captures))]
    public void An_answer_is_recognised_by_its_lines_alone(string command, string text) =>
        Assert.Equal(ShownRows.Cells(command, text), ShownRows.Cells("", text));

    [Theory]
    [MemberData(nameof(Captures))]
    public void An_unknown_line_anywhere_costs_nothing_but_itself(string command, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var expected = ShownRows.Cells(command, text);
        foreach (var unknown in new[] { "Zzyzx frobnicated 7 wibbles", "something entirely unknown" })
        {
            for (var at = 0; at <= lines.Length; at++)
            {
                var mixed = string.Join('\n', [.. lines[..at], unknown, .. lines[at..]]);
                Assert.Equal(expected, ShownRows.Cells(command, mixed));
                Assert.Equal([at + 1], Replayed.Of(mixed, command: command).Unread);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Captures))]
    public void Lost_indentation_and_collapsed_blanks_change_nothing(string command, string text)
    {
        var flat = text.ReplaceLineEndings("\n").Split('\n').Select(line => string.Join(' ', line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(ShownRows.Cells(command, text), ShownRows.Cells(command, string.Join('\n', flat)));
    }
}
