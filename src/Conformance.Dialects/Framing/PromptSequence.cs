using System.Text;
using Conformance.Dialects.Answers;
using Conformance.Dialects.Framing.Damage;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>The prompts of a session, one after the other. A router that is given another name at one, <c>Router(config)#hostname R1</c>, has it in the next.</summary>
/// <param name="sink">Receives them.</param>
internal sealed class PromptSequence(ISessionSink sink)
{
    private const string Naming = "hostname";
    private const int ShortestNaming = 2;

    private string host = "";
    private string given = "";

    /// <summary>The next prompt; gives the command that was typed there.</summary>
    /// <param name="prompting">Its host.</param>
    /// <param name="text">What was typed behind it.</param>
    /// <param name="span">Where it stands.</param>
    public CommandLine Pass(string prompting, ReadOnlySpan<byte> text, SourceSpan span)
    {
        if (prompting == given && prompting != host) sink.Renamed(host, prompting);
        sink.Prompt(prompting, span);
        var typed = CommandLine.Parse(InlineMarkup.Undo(Encoding.UTF8.GetString(text)));
        (host, given) = (prompting, NameIn(typed));
        return typed;
    }

    private static string NameIn(CommandLine typed) =>
        typed.Words is [{ Length: >= ShortestNaming } word, var name] && Naming.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? name : "";
}
