namespace Conformance.Cli.Output;

/// <summary>The formats of `check`. A new one is a file here and a line below.</summary>
internal static class CheckFormats
{
    private static readonly (string Name, Func<TextWriter, string, ICheckFormat> Create)[] All =
    [
        ("text", (output, color) => new TextReport(new(output, color))),
        ("json", (output, _) => new JsonReport(output)),
        ("junit", (output, _) => new JunitReport(output, TimeProvider.System)),
        ("sarif", (output, _) => new SarifReport(output)),
        ("github", (output, _) => new GithubReport(output)),
        ("markdown", (output, _) => new MarkdownReport(output)),
        ("csv", (output, _) => new CsvReport(output)),
    ];

    /// <summary>Their names, the default first.</summary>
    public static string[] Names => Array.ConvertAll(All, format => format.Name);

    /// <summary>The format of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="color">Whether it is coloured, as `--color` says, where it can be.</param>
    public static ICheckFormat Of(string name, TextWriter output, string color) => Array.Find(All, format => format.Name == name).Create(output, color);
}
