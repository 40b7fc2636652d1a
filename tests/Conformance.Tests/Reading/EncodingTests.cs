using System.Text;
using Conformance.Dialects.Reading;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Reading;

/// <summary>Whatever a capture is stored as, it is read as UTF-8.</summary>
public class EncodingTests
{
    private const string Prompt = "R1#show standby\r\nFastEthernet0/0 - Group 1\r\n";
    private const string German = "description Büro Köln – Gerät “A”\r\n";
    private const string French = "description Générale d'été, l’entrée élève\r\n";
    private const string Japanese = "description 東京データセンター、本社ルーター\r\n";

    public static TheoryData<string, int, string> CodePages => new()
    {
        { "UTF-8", 65001, German + Japanese },
        { "Windows-1252", 1252, German },
        { "French in Windows-1252", 1252, French },
        { "Windows-1252 with a letter right before the last line feed", 1252, "à@ƒKó:\n" },
        { "Shift-JIS", 932, Japanese },
        { "UTF-16 little endian", 1200, German + Japanese },
        { "UTF-16 big endian", 1201, German + Japanese },
    };

    [Theory]
    [MemberData(nameof(CodePages))]
    public void Text_of_any_encoding_is_read(string name, int codePage, string line)
    {
        Assert.NotEmpty(name);
        Assert.Equal(Prompt + line, Read(Encoded(codePage, Prompt + line)));
    }

    [Theory]
    [InlineData(65001)]
    [InlineData(1200)]
    [InlineData(1201)]
    public void A_mark_in_front_of_the_text_is_no_text(int codePage) => Assert.Equal(Prompt + German, Read([.. EncodingOf(codePage).GetPreamble(), .. Encoded(codePage, Prompt + German)]));

    [Fact]
    public void Carriage_returns_alone_end_lines() => Assert.Equal("R1#show clock\n10:00:00.000 UTC\n", Read(Encoding.UTF8.GetBytes("R1#show clock\r10:00:00.000 UTC\r")));

    [Theory]
    [InlineData(1252, German)]
    [InlineData(932, Japanese)]
    public void Letters_far_behind_the_start_are_read_too(int codePage, string line)
    {
        var ascii = string.Concat(Enumerable.Repeat(Prompt, 20_000));
        Assert.Equal(ascii + line + ascii, Read(Encoded(codePage, ascii + line + ascii)));
    }

    [Fact]
    public void A_line_of_another_encoding_costs_no_other_line() =>
        Assert.Equal(German + Japanese + German, Read([.. Encoded(65001, German), .. Encoded(932, Japanese), .. Encoded(65001, German)]));

    [Theory]
    [InlineData("HSRP: Fa0/0\0 Grp 1 Init -> Listen\r\0\nend\0")]
    [InlineData("\0HSRP: Fa0/0 Grp 1 Init -> Listen\r\n\0end")]
    public void A_console_pads_with_NULs(string text) => Assert.Equal(text.Replace("\0", "", StringComparison.Ordinal), Read(Encoding.ASCII.GetBytes(text)));

    [Theory]
    [InlineData("MZ\0\0\u0001")]
    [InlineData("\u007FELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0\u0003\0>\0")]
    public void A_binary_file_is_refused(string text)
    {
        using var folder = new ThrowAwayFolder();
        Assert.EndsWith("r1.log is a binary file; give the text of a log, show output or configuration.", CapturedText.RefusalOf(folder.Write("r1.log", text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(65001, German)]
    [InlineData(1252, German)]
    [InlineData(1252, "padded\0\0\r\n")]
    [InlineData(1200, Japanese)]
    public void Long_runs_of_plain_text_are_passed_over_to_find_a_line_again(int codePage, string line)
    {
        using var folder = new ThrowAwayFolder();
        var ascii = string.Concat(Enumerable.Repeat(Prompt, 4_000));
        var source = new CaptureSource(new(folder.Write("r1.log", Encoded(codePage, line + ascii + line + line + ascii + line)), "r1.log", "", ""));
        var whole = Encoding.UTF8.GetBytes(CapturedText.All(source.Open()));
        foreach (var start in new[] { 0, whole.Length / 3, whole.Length / 2, whole.Length - 200, whole.Length - 20 })
        {
            var offset = Array.LastIndexOf(whole, (byte)'\n', start) + 1;
            Assert.Equal(Encoding.UTF8.GetString(whole[offset..]), CapturedText.All(source.OpenAt(offset)));
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Line_ends_do_not_decide_what_is_binary(string lineEnd)
    {
        var text = "0123456789\u00011234567" + lineEnd;
        Assert.Equal(text, Read(Encoding.ASCII.GetBytes(text)));
    }

    [Fact]
    public void Random_bytes_are_refused()
    {
        using var folder = new ThrowAwayFolder();
        var bytes = new byte[20_000];
        new Random(7).NextBytes(bytes);
        Assert.Contains("is a binary file", CapturedText.RefusalOf(folder.Write("r1.log", bytes)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gerät\n")]
    [InlineData("padded\0\0\n")]
    public void Evidence_that_is_read_further_ahead_than_the_capture_displaces_no_line(string line)
    {
        using var folder = new ThrowAwayFolder();
        var source = new CaptureSource(new(folder.Write("r1.log", Encoded(1252, line + Prompt + line + Prompt)), "r1.log", "", ""));
        using var capture = source.Open();
        var first = capture.Read(new byte[line.Length]);
        using (var evidence = source.OpenAt(0)) Assert.NotEqual(0, evidence.Read(new byte[1 << 16]));
        var length = first + Encoding.UTF8.GetByteCount(CapturedText.All(capture));
        Assert.Equal(Prompt, CapturedText.All(source.OpenAt(length - Prompt.Length)));
    }

    [Theory]
    [InlineData(65001)]
    [InlineData(1252)]
    [InlineData(1200)]
    public void Text_that_was_read_is_found_again_at_its_offset(int codePage)
    {
        using var folder = new ThrowAwayFolder();
        var lines = Enumerable.Range(1, 30_000).Select(number => number % 3 == 0 ? $"{number} Gerät\n" : $"{number}\n").ToList();
        var source = new CaptureSource(new(folder.Write("r1.log", Encoded(codePage, string.Concat(lines))), "r1.log", "", ""));
        using (var text = source.Open()) Assert.Equal(string.Concat(lines), CapturedText.All(text));
        foreach (var index in new[] { 0, 1, 2, 3, 14_999, 29_998 })
        {
            using var text = source.OpenAt(Encoding.UTF8.GetByteCount(string.Concat(lines.Take(index))));
            Assert.StartsWith(lines[index], CapturedText.All(text), StringComparison.Ordinal);
        }
    }

    private static string Read(byte[] bytes)
    {
        using var folder = new ThrowAwayFolder();
        return CapturedText.Of(folder.Write("r1.log", bytes));
    }

    private static byte[] Encoded(int codePage, string text) => EncodingOf(codePage).GetBytes(text);

    private static Encoding EncodingOf(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
}
