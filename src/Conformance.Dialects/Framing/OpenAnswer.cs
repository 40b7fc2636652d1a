using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>The answer that is being read in a session, if any.</summary>
/// <param name="dialect">Knows the commands.</param>
/// <param name="words">The words of the run.</param>
/// <param name="sink">Receives the answer when it ends.</param>
internal sealed class OpenAnswer(Dialect dialect, Lexicon words, ISessionSink sink)
{
    private string host = "";
    private SourceSpan span;
    private bool hasLines;
    private ShowCommand? command;

    /// <summary>Reads the answer's lines; null where no answer is open.</summary>
    public AnswerReader? Reader { get; private set; }

    /// <summary>Whether the lines answer a show command that is not read.</summary>
    public bool IsUnsupported { get; private set; }

    /// <summary>Begins the answer to a command that was typed, or none where it shows nothing.</summary>
    public void Begin(string promptHost, CommandLine typed, SourceSpan at)
    {
        End();
        host = promptHost;
        command = dialect.Find(typed, out var arguments);
        Reader = command?.Start(arguments, words);
        IsUnsupported = command is null && typed.IsShow;
        span = at;
        hasLines = at.FirstLine > 0;
    }

    /// <summary>Recognises an answer by its text where no command echo says what it is; false where the text begins none, or none but the open one.</summary>
    public bool TryOpen(string promptHost, ReadOnlySpan<byte> text)
    {
        var found = dialect.FindOpening(text);
        if (found is null || (found == command && Reader is not null)) return false;
        End();
        host = promptHost;
        command = found;
        Reader = found.Start(CommandArguments.None, words);
        return true;
    }

    /// <summary>Reads a line of the answer.</summary>
    public LineSupport Read(ReadOnlySpan<byte> text, SourceSpan at)
    {
        if (!hasLines) span = at;
        hasLines = true;
        return Reader!.Read(text, at);
    }

    /// <summary>Stretches the answer to a line that stands in it.</summary>
    public void Reach(SourceSpan at)
    {
        if (hasLines) span = span with { LastLine = at.LastLine };
    }

    /// <summary>Ends the answer and hands it over.</summary>
    public void End()
    {
        if (Reader is not null)
        {
            foreach (var capture in Reader.Complete(span)) sink.Answer(host, capture);
        }

        Reader = null;
        command = null;
        IsUnsupported = false;
        hasLines = false;
    }
}
