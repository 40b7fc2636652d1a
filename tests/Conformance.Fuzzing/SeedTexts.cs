using System.Text;
using Conformance.Dialects;
using Conformance.Dialects.Forms;
using Conformance.Testing;

namespace Conformance.Fuzzing;

/// <summary>Real text to begin with: the shipped traces, the samples of all forms, and the corpus where it is present.</summary>
internal sealed class SeedTexts
{
    private static readonly string[] Stamps = ["", "", "*Mar  1 00:19:45.872: ", "Nov 25 13:09:22.001 UTC: ", "000123: *Nov 25 13:09:22.001: ", "<189>Nov 25 13:09:22 R1 55: *Nov 25 13:09:22.001: ", "R2#"];
    private readonly List<byte[][]> documents = [];
    private readonly List<byte[]> logSamples;
    private readonly List<byte[][]> answers;

    private SeedTexts(IEnumerable<string> folders)
    {
        foreach (var file in folders.Where(Directory.Exists).SelectMany(FilesOf)) documents.Add(LinesOf(File.ReadAllBytes(file)));
        var dialect = DialectCatalog.All[0];
        logSamples = [.. dialect.LineForms.Concat<IForm>(dialect.SessionForms).SelectMany(form => form.Samples).Select(Encoding.UTF8.GetBytes)];
        answers = [.. dialect.Commands.Select(command => AnswerOf(command.Name, command.Forms))];
    }

    /// <summary>How many files there are: a seed number gives the same input only over the same ones.</summary>
    public int Files => documents.Count;

    /// <summary>The repository's own seeds, which are everywhere the same.</summary>
    public static SeedTexts OfRepository() => new([Repository.At("traces")]);

    /// <summary>These and the corpus, if it is there.</summary>
    public static SeedTexts WithCorpus() =>
        new([Repository.At("traces"), Environment.GetEnvironmentVariable("CONFORMANCE_CORPUS") is { Length: > 0 } set ? set : Repository.At("..", "shared", "corpus")]);

    /// <summary>A few lines that stand together somewhere.</summary>
    public byte[] Some(Dice dice) => dice.Below(4) switch
    {
        0 => Samples(dice),
        1 => Window(dice.Of(answers), dice, most: 10),
        _ => documents.Count == 0 ? Samples(dice) : Window(dice.Of(documents), dice, dice.OneIn(200) ? 200 : 8),
    };

    /// <summary>One line of any of them.</summary>
    public byte[] Line(Dice dice) => dice.OneIn(2) || documents.Count == 0 ? dice.Of(logSamples) : dice.Of(dice.Of(documents));

    private static IEnumerable<string> FilesOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".txt" or ".log" or ".cfg").Where(path => new FileInfo(path).Length > 0).Order(StringComparer.Ordinal);

    private static byte[][] LinesOf(byte[] text)
    {
        var lines = new List<byte[]>();
        foreach (var range in text.AsSpan().Split((byte)'\n')) lines.Add(text[range]);
        return [.. lines];
    }

    /// <summary>The samples of a command's forms in the order of its forms, below the command: no device's answer, but every line of one.</summary>
    private static byte[][] AnswerOf(string command, IReadOnlyList<IForm> forms) =>
        [.. forms.SelectMany(form => form.Samples).SelectMany(sample => sample.Split('\n')).Prepend($"R1#{command}").Select(Encoding.UTF8.GetBytes)];

    private byte[] Samples(Dice dice)
    {
        var stamp = dice.Of(Stamps);
        return Joined(Enumerable.Range(0, 1 + dice.Below(6)).Select(_ => (byte[])[.. Encoding.ASCII.GetBytes(stamp), .. dice.Of(logSamples)]));
    }

    private static byte[] Window(byte[][] lines, Dice dice, int most)
    {
        var first = dice.Below(lines.Length);
        var window = lines.Skip(first).Take(1 + dice.Below(most));
        return Joined(dice.OneIn(2) ? window : window.Prepend(lines[0]));
    }

    private static byte[] Joined(IEnumerable<byte[]> lines) => [.. lines.SelectMany(line => line.Append((byte)'\n'))];
}
