using System.Diagnostics.CodeAnalysis;
using System.Text;
using Conformance.Dialects;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Log lines that come back are found as a whole.</summary>
public class KnownLinesTests
{
    private static readonly byte[] Hello = Encoding.ASCII.GetBytes("HSRP: Fa0/0 Grp 1 Hello  in  172.16.172.52 Active  pri 200 vIP 172.16.172.53 hel 3000 hol 10000 id 0000.0c07.ac01");

    private static readonly byte[] Host = Encoding.ASCII.GetBytes("edge-1");

    [Fact]
    public void A_line_that_often_came_back_is_known_with_its_form_and_its_values()
    {
        var (lines, values) = (new KnownLines(), new Captured[FormTrie<LineForm>.MostHoles]);
        var form = DialectCatalog.All[0].Walk(Hello, values).End!;
        var read = Repeat(lines, Hello, form, values.AsSpan(0, form.Holes.Count));
        Assert.True(Finds(lines, Hello, out var known));
        Assert.Same(form, known.Form);
        Assert.Equal(values[..form.Holes.Count], known.Values.ToArray());
        Assert.InRange(read, 2, 10);
    }

    [Fact]
    public void A_line_that_came_once_is_not_kept()
    {
        var lines = new KnownLines();
        lines.Note(KnownLines.HashOf(Host, Hello), Host, Hello, new FormNode(), []);
        Assert.False(Finds(lines, Hello, out _));
    }

    [Fact]
    public void A_line_is_known_by_all_of_its_bytes_and_by_its_host()
    {
        var lines = new KnownLines();
        Repeat(lines, Hello, new FormNode(), []);
        Assert.False(Finds(lines, Hello[..^1], out _));
        Assert.False(lines.Find(KnownLines.HashOf(Host, Hello))!.Is("edge-2"u8, Hello));
    }

    [Fact]
    public void The_host_of_a_known_line_is_the_word_of_the_run()
    {
        var (lines, words) = (new KnownLines(), new Lexicon(DialectCatalog.All[0].FullInterfaceName));
        Repeat(lines, Hello, new FormNode(), []);
        Assert.True(Finds(lines, Hello, out var known));
        Assert.Same(words.Text("edge-1"u8), known.Host(words));
    }

    /// <summary>Reads a line until it is known; gives how often it had to be read.</summary>
    private static int Repeat(KnownLines lines, byte[] body, FormNode form, ReadOnlySpan<Captured> values)
    {
        var read = 0;
        for (; read < 100 && !Finds(lines, body, out _); read++) lines.Note(KnownLines.HashOf(Host, body), Host, body, form, values);
        return read;
    }

    private static bool Finds(KnownLines lines, byte[] body, [NotNullWhen(true)] out KnownLine? known) => (known = lines.Find(KnownLines.HashOf(Host, body))) is not null && known.Is(Host, body);
}
