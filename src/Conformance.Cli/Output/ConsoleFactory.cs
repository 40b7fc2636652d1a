using Spectre.Console;

namespace Conformance.Cli.Output;

/// <summary>Makes consoles that colour only where it is wanted, and never break lines.</summary>
internal static class ConsoleFactory
{
    /// <summary>Wide enough that nothing is wrapped: terminals wrap themselves, and files must not be wrapped.</summary>
    private const int NoWrap = 100_000;

    /// <summary>A console that writes to <paramref name="output"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="color"><c>auto</c>, <c>always</c> or <c>never</c>; <c>auto</c> honours NO_COLOR and colours only a terminal.</param>
    public static IAnsiConsole Create(TextWriter output, string color)
    {
        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var isWanted = color == "always" || (color == "auto" && isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isWanted ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isWanted ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = NoWrap;
        return console;
    }
}
