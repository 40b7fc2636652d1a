using System.Text;
using Conformance.Dialects;
using Conformance.Dialects.Forms;
using Xunit;

namespace Conformance.Tests.Forms;

/// <summary>Every form of every dialect, by its own samples.</summary>
public class LineFormTests
{
    public static TheoryData<string, string> Samples
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var form in DialectCatalog.All.SelectMany(dialect => dialect.LineForms))
            {
                foreach (var sample in form.Samples) rows.Add(form.Id, sample);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_claimed_by_its_own_form_and_renders_back(string form, string sample)
    {
        var captured = new Captured[FormTrie<LineForm>.MostHoles];
        var text = Encoding.UTF8.GetBytes(sample);
        var match = DialectCatalog.All[0].MatchLine(text, captured);
        Assert.Equal(form, match.Form?.Id);
        Assert.Equal(WithoutBlanks(sample), Render(match, text, captured));
    }

    [Fact]
    public void Every_form_has_a_sample_and_an_id_of_its_own()
    {
        var forms = DialectCatalog.All.SelectMany(dialect => dialect.LineForms).ToList();
        Assert.DoesNotContain(forms, form => form.Samples.Count == 0);
        Assert.Equal(forms.Count, forms.Select(form => form.Id).Distinct().Count());
    }

    [Fact]
    public void Every_sample_of_a_session_line_is_one()
    {
        var dialect = DialectCatalog.All[0];
        Assert.All(dialect.SessionForms.SelectMany(form => form.Samples), sample => Assert.True(dialect.IsSessionLine(Encoding.UTF8.GetBytes(Collapse(sample))), sample));
    }

    [Fact]
    public void Every_line_of_an_answer_has_a_sample_that_its_command_reads()
    {
        var words = new Lexicon(DialectCatalog.All[0].FullInterfaceName);
        var unread = from command in DialectCatalog.All[0].Commands
                     from form in command.Forms
                     from sample in form.Samples.DefaultIfEmpty("")
                     let reader = command.Start(Dialects.Answers.CommandArguments.None, words)
                     where sample.Length == 0 || !reader.Fit(Encoding.UTF8.GetBytes(Collapse(sample))).Fits
                     select $"{form.Id}: '{sample}'";
        Assert.Empty(unread);
    }

    /// <summary>The template with the captured text in its holes: nothing of the line is lost.</summary>
    private static string Render(FormMatch<LineForm> match, byte[] text, Captured[] captured)
    {
        var tokens = match.Form!.Template.Alternatives.First(tokens => tokens.OfType<TemplateToken.Hole>().Select(hole => hole.Field).SequenceEqual(match.Holes) && Fits(tokens, match, text, captured));
        return Fill(tokens, text, captured);
    }

    private static bool Fits(IReadOnlyList<TemplateToken> tokens, FormMatch<LineForm> match, byte[] text, Captured[] captured) =>
        match.Form is not null && Fill(tokens, text, captured) == WithoutBlanks(Encoding.UTF8.GetString(text));

    private static string Fill(IReadOnlyList<TemplateToken> tokens, byte[] text, Captured[] captured)
    {
        var next = 0;
        return WithoutBlanks(string.Concat(tokens.Select(token => token switch
        {
            TemplateToken.Word word => word.Text,
            TemplateToken.Blank => " ",
            _ => Encoding.UTF8.GetString(text, captured[next].Start, captured[next++].Length),
        })));
    }

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string Collapse(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
