using Spectre.Console;

namespace Conformance.Cli.Output;

/// <summary>Writes lines of markup, in colours where they are wanted, and never breaks them. Where none are, no console is made: that would take longer than the report of most runs.</summary>
internal sealed class MarkupWriter
{
    /// <summary>Wide enough that nothing is wrapped: terminals wrap themselves, and files must not be wrapped.</summary>
    private const int NoWrap = 100_000;

    private readonly TextWriter output;
    private readonly IAnsiConsole? coloured;

    /// <summary>Writes to <paramref name="output"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="color"><c>auto</c>, <c>always</c> or <c>never</c>; <c>auto</c> honours NO_COLOR and colours only a terminal.</param>
    public MarkupWriter(TextWriter output, string color)
    {
        this.output = output;
        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        if (color == "always" || (color == "auto" && isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))) coloured = ConsoleOf(output);
    }

    /// <summary>Writes a line.</summary>
    /// <param name="markup">Its text, with styles in brackets: <c>[red]=!>[/]</c>.</param>
    public void Line(string markup)
    {
        if (coloured is { } console) console.MarkupLine(markup);
        else output.WriteLine(Markup.Remove(markup));
    }

    private static IAnsiConsole ConsoleOf(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = NoWrap;
        return console;
    }
}
