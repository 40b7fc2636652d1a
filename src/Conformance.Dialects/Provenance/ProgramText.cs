using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Dialects.Provenance;

/// <summary>
/// Lines as the source text of programs has them, C, JavaScript, Python and JSON alike: imports, definitions, calls, literals, brackets. One of them proves nothing; where several
/// stand together, a person copied a program, such as a test with its samples.
/// </summary>
internal static partial class ProgramText
{
    /// <summary>Longer lines are not looked at: the statements that tell are short.</summary>
    private const int Longest = 400;

    /// <summary>Whether <paramref name="text"/>, which is no line of a log, of an answer or of a session, has the shape of a program's line.</summary>
    public static bool IsSign(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text.Length > Longest) return false;
        var line = Encoding.UTF8.GetString(text);
        return Import().IsMatch(line) || Definition().IsMatch(line) || Control().IsMatch(line) || Assignment().IsMatch(line) || Call().IsMatch(line)
            || Literal().IsMatch(line) || Member().IsMatch(line) || Brackets().IsMatch(line) || Placeholder().IsMatch(line);
    }

    /// <summary><c>import random</c>, <c>from os import path</c>, <c>#include &lt;stdio.h&gt;</c>, <c>using System.Text;</c></summary>
    [GeneratedRegex(@"^(?:import [\w.]+(?: as \w+)?;?|from [\w.]+ import [\w., *()]+|#include [<""][\w./]+["">]|using [\w.]+;)$")]
    private static partial Regex Import();

    /// <summary><c>def parse(line):</c>, <c>class Reader:</c>, <c>static int parse(char *line) {</c>, <c>@pytest.mark.parametrize("case", cases)</c></summary>
    [GeneratedRegex(@"^(?:(?:async )?def \w+\(.*|class \w+(?:\(.*\))?:|(?:[a-z]\w* )+\*?\w+\(.*\) ?\{|@[\w.]+(?:\(.*\))?)$")]
    private static partial Regex Definition();

    /// <summary><c>if (line == NULL)</c>, <c>for line in lines:</c>, <c>} else {</c>, <c>return None</c></summary>
    [GeneratedRegex(@"^(?:(?:\} )?(?:if|for|while|switch|foreach|else if) ?\(.*\) ?\{?|(?:if|elif|for|while|with|except) [^.]*:|(?:\} )?else ?[:{]|try ?[:{]|return(?: [\w""'\[({].*)?;?)$")]
    private static partial Regex Control();

    /// <summary><c>testdata = [</c>, <c>env = Environment(loader)</c>, <c>const char *line = next;</c>; the fields of a record, <c>spi= 0x0(0)</c>, have no blank before the sign.</summary>
    [GeneratedRegex(@"^(?:[A-Za-z]\w* )*\*?[A-Za-z_][\w.\[\]]* \+?= (?:[\[({]|[\w.]+\(.*\)?[,;]?|.+;)$")]
    private static partial Regex Assignment();

    /// <summary><c>print("done")</c>, <c>fclose(file);</c></summary>
    [GeneratedRegex(@"^[A-Za-z_][\w.>-]*\((?:.*[""'].*\)[,;]?|.*\);)$")]
    private static partial Regex Call();

    /// <summary>A string as an element of a list: <c>"30: foo: *Mar 4 11:45:20",</c>, <c>r'\d+:'</c></summary>
    [GeneratedRegex(@"^[rbfu]?([""']).*\1[,;)\]}]{0,3}$")]
    private static partial Regex Literal();

    /// <summary>A member of an object: <c>"severity": 5,</c></summary>
    [GeneratedRegex(@"^""[^""]+"" ?: ?(?:"".*""|-?[\d.]+|true|false|null|[\[{][\]}]?),?$")]
    private static partial Regex Member();

    /// <summary>Brackets that stand alone.</summary>
    [GeneratedRegex(@"^[\[\](){}]{1,3}[,;]?$")]
    private static partial Regex Brackets();

    /// <summary>What a template engine fills in: <c>{{ host }}</c>, <c>{% for item in items %}</c></summary>
    [GeneratedRegex(@"\{(?:\{ ?[\w.|]+ ?\}\}|(?<=^\{)%.*%\}$)")]
    private static partial Regex Placeholder();
}
