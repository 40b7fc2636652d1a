using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using Xunit;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Tests.Forms;

/// <summary>How a text finds its form.</summary>
public class FormTrieTests
{
    private static readonly Field<string> Name = new("name", Scan.Name, (value, words) => words.Text(value));
    private static readonly Field<string> Rest = new("rest", Scan.Rest, (value, words) => words.Text(value)) { TakesRest = true };

    private static readonly FormTrie<LineForm> Trie = new(
    [
        LineForm.Context("up", $"port {Name} is up"),
        LineForm.Context("reason", $"port {Name} is down{Optional($" because {Rest}")}"),
        LineForm.Context("any", $"port {Rest}"),
    ]);

    [Theory]
    [InlineData("port Fa0/0 is up", "up", false)]
    [InlineData("port   Fa0/0 \t is up", "up", false)]
    [InlineData("port Fa0/0 is down", "reason", true)]
    [InlineData("port Fa0/0 is ", "any", true)]
    [InlineData("port Fa0/0 is down because of rain", "reason", false)]
    [InlineData("port Fa0/0 is upside", "any", false)]
    [InlineData("port Fa0/0 is", "any", true)]
    [InlineData("ports", null, false)]
    public void Literal_words_win_and_an_early_end_is_noticed(string text, string? form, bool mayGoOn)
    {
        var match = Trie.Match(Encoding.ASCII.GetBytes(text), new Captured[FormTrie<LineForm>.MostHoles]);
        Assert.Equal(form, match.Form?.Id);
        Assert.Equal(mayGoOn, match.MayGoOn);
    }

    [Theory]
    [InlineData("that phase was the last, Fa0/0", "last", 30)]
    [InlineData("that phase  was\tthe last, Fa0/0", "last", 31)]
    [InlineData("that phase was the last,", null, 24)]
    [InlineData("that phase was the lost, Fa0/0", null, 19)]
    [InlineData("that phase wasn't the last, Fa0/0", null, 14)]
    [InlineData("that phase was", "was", 14)]
    public void Words_that_alone_may_follow_one_another_are_followed_as_far_as_they_stand_there(string text, string? form, int reach)
    {
        FormTrie<LineForm> trie = new([LineForm.Context("last", $"that phase was the last, {Name}"), LineForm.Context("was", $"that phase was")]);
        var match = trie.Match(Encoding.ASCII.GetBytes(text), new Captured[FormTrie<LineForm>.MostHoles]);
        Assert.Equal((form, reach), (match.Form?.Id, match.Reach));
    }

    [Theory]
    [InlineData("port", true)]
    [InlineData("port Fa0/0", true)]
    [InlineData("port_number: 1", false)]
    public void A_line_begins_with_whole_words(string text, bool begins) => Assert.Equal(begins, Trie.Begins(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Two_forms_with_the_same_template_are_a_mistake() =>
        Assert.Throws<InvalidOperationException>(() => new FormTrie<LineForm>([LineForm.Context("one", $"port {Name}"), LineForm.Context("two", $"port {Name}")]));

    [Fact]
    public void A_template_prints_as_it_was_written() =>
        Assert.Equal("port {name} is down[ because {rest}]", new ContextTemplate($"port {Name} is down{Optional($" because {Rest}")}").Text);

    private sealed class ContextTemplate(LineTemplate template)
    {
        public string Text => template.ToString();
    }

    [Fact]
    public void A_context_form_states_nothing() => Assert.Equal(LineSupport.Context, LineForm.Context("up", $"port {Name} is up").Support);
}
