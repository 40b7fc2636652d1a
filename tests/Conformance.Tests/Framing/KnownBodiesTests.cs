using System.Diagnostics.CodeAnalysis;
using System.Text;
using Conformance.Dialects;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Xunit;

namespace Conformance.Tests.Framing;

/// <summary>Bodies of log lines that come back are found as a whole.</summary>
public class KnownBodiesTests
{
    private static readonly byte[] Hello = Encoding.ASCII.GetBytes("HSRP: Fa0/0 Grp 1 Hello  in  172.16.172.52 Active  pri 200 vIP 172.16.172.53 hel 3000 hol 10000 id 0000.0c07.ac01");

    [Fact]
    public void A_body_that_often_came_back_is_known_with_its_form_and_its_values()
    {
        var (bodies, values) = (new KnownBodies(), new Captured[FormTrie<LineForm>.MostHoles]);
        var form = DialectCatalog.All[0].Walk(Hello, values).End!;
        var read = Repeat(bodies, Hello, form, values.AsSpan(0, form.Holes.Count));
        Assert.True(Finds(bodies, Hello, out var known));
        Assert.Same(form, known.Form);
        Assert.Equal(values[..form.Holes.Count], known.Values.ToArray());
        Assert.InRange(read, 2, 10);
    }

    [Fact]
    public void A_body_that_came_once_is_not_kept()
    {
        var bodies = new KnownBodies();
        bodies.Note(KnownBodies.HashOf(Hello), Hello, new FormNode(), []);
        Assert.False(Finds(bodies, Hello, out _));
    }

    [Fact]
    public void A_body_is_known_by_all_of_its_bytes()
    {
        var bodies = new KnownBodies();
        Repeat(bodies, Hello, new FormNode(), []);
        Assert.False(Finds(bodies, Hello[..^1], out _));
    }

    /// <summary>Reads a body until it is known; gives how often it had to be read.</summary>
    private static int Repeat(KnownBodies bodies, byte[] body, FormNode form, ReadOnlySpan<Captured> values)
    {
        var read = 0;
        for (; read < 100 && !Finds(bodies, body, out _); read++) bodies.Note(KnownBodies.HashOf(body), body, form, values);
        return read;
    }

    private static bool Finds(KnownBodies bodies, byte[] body, [NotNullWhen(true)] out KnownBody? known) => bodies.TryFind(body, KnownBodies.HashOf(body), out known);
}
