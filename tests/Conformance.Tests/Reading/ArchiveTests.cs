using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Reading.Unpacking;
using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Reading;

/// <summary>Captures in gzip, tar and zip files, and archives that are refused.</summary>
public class ArchiveTests
{
    private const string Log = "HSRP: Fa0/0 Grp 1 Init -> Listen\nHSRP: Fa0/0 Grp 1 Listen -> Speak\n";
    private static readonly string[] ZipOfSeveral = ["b/R2.log", "a/R1.log", "a/", "a/.hidden", "__MACOSX/a/._R1.log", "notes.md"];

    [Fact]
    public void A_gzip_file_is_read_whatever_its_name()
    {
        using var folder = new ThrowAwayFolder();
        Assert.Equal(Log, CapturedText.Of(folder.Write("r1.log", Gzip(Log))));
    }

    [Fact]
    public void The_members_of_a_gzip_file_follow_each_other()
    {
        using var folder = new ThrowAwayFolder();
        Assert.Equal(Log + Log, CapturedText.Of(folder.Write("r1.log.gz", [.. Gzip(Log), .. Gzip(Log)])));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(1)]
    [InlineData(20)]
    public void A_truncated_gzip_file_is_one_sentence(int lost)
    {
        using var folder = new ThrowAwayFolder();
        var path = folder.Write("r1.log.gz", Gzip(Log)[..^lost]);
        Assert.Equal($"{path} is a truncated or damaged gzip file; copy it again.", CapturedText.RefusalOf(path));
    }

    [Fact]
    public void A_gzip_file_in_a_scenario_keeps_its_place_in_the_run()
    {
        using var folder = new ThrowAwayFolder();
        folder.Write("r1.log.gz", Gzip(Log));
        folder.Write("scenario.md", "| file | device | phase | kind |\n| --- | --- | --- | --- |\n| r1.log.gz | R1 | before | debug |\n");
        using var input = CaptureInput.Find([folder.Path]);
        var file = Assert.Single(input.Scenario.Files);
        Assert.Equal(("r1.log.gz", "R1", "before", Log), (file.Name, file.Device, file.Phase, CapturedText.Of(file)));
    }

    [Fact]
    public void Each_text_in_a_zip_file_is_a_capture_named_below_it()
    {
        using var folder = new ThrowAwayFolder();
        folder.Write("tac.zip", Zip(ZipOfSeveral));
        using var input = CaptureInput.Find(["EDGE=" + folder.At("tac.zip")]);
        Assert.Equal([folder.At("tac.zip") + "/a/R1.log", folder.At("tac.zip") + "/b/R2.log"], input.Scenario.Files.Select(file => file.Name));
        Assert.All(input.Scenario.Files, file => Assert.Equal(("EDGE", Log), (file.Device, CapturedText.Of(file))));
    }

    [Fact]
    public void A_zip_file_in_a_folder_is_read_with_its_neighbours()
    {
        using var folder = new ThrowAwayFolder();
        folder.Write("x/tac.zip", Zip(ZipOfSeveral));
        folder.Write("x/R0.log", Log);
        using var input = CaptureInput.Find([folder.At("x")]);
        Assert.Equal(["R0.log", "tac.zip/a/R1.log", "tac.zip/b/R2.log"], input.Scenario.Files.Select(file => file.Name));
    }

    [Fact]
    public void The_evidence_of_a_capture_in_an_archive_is_read_again()
    {
        using var folder = new ThrowAwayFolder();
        folder.Write("tac.zip", Zip("a/R1.log"));
        using var input = CaptureInput.Find([folder.At("tac.zip")]);
        var evidence = new TraceReader(input.Scenario.Files).EvidenceOf(new SourceSpan(0, 2, 2, Log.IndexOf('\n', StringComparison.Ordinal) + 1));
        Assert.Equal((folder.At("tac.zip") + "/a/R1.log", 2, "HSRP: Fa0/0 Grp 1 Listen -> Speak"), (evidence.File, evidence.Line, evidence.Text));
    }

    [Fact]
    public void Nothing_that_was_unpacked_is_left()
    {
        using var folder = new ThrowAwayFolder();
        var input = CaptureInput.Find([folder.Write("r1.log.gz", Gzip(Log))]);
        var unpacked = input.Scenario.Files[0].Path;
        Assert.True(File.Exists(unpacked));
        input.Dispose();
        Assert.False(Directory.Exists(Path.GetDirectoryName(unpacked)));
    }

    [Theory]
    [InlineData("../R1.log")]
    [InlineData("a/../../R1.log")]
    [InlineData("..\\R1.log")]
    [InlineData("/etc/R1.log")]
    [InlineData("C:\\R1.log")]
    [InlineData("C:R1.log")]
    public void An_entry_that_leads_outside_is_refused(string entry)
    {
        using var folder = new ThrowAwayFolder();
        Assert.EndsWith("leads outside the archive; unpack it yourself and give the text.", CapturedText.RefusalOf(folder.Write("tac.zip", Zip("a.log", entry))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_is_a_link_is_refused()
    {
        using var folder = new ThrowAwayFolder();
        var zip = Zip(archive => archive.CreateEntry("a.log").ExternalAttributes = 0xA1FF << 16);
        Assert.Contains("its entry 'a.log' leads outside the archive", CapturedText.RefusalOf(folder.Write("tac.zip", zip)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_entry_is_refused()
    {
        using var folder = new ThrowAwayFolder();
        Assert.EndsWith("tac.zip/a.log is encrypted; unpack it with its password and give the text.", CapturedText.RefusalOf(folder.Write("tac.zip", Encrypted(Zip("a.log")))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_zip_file_is_one_sentence()
    {
        using var folder = new ThrowAwayFolder();
        Assert.Contains("tac.zip is a truncated or damaged zip file", CapturedText.RefusalOf(folder.Write("tac.zip", Zip("a.log")[..^30])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip in gzip")]
    [InlineData("gzip in zip")]
    [InlineData("gzip in tar")]
    public void An_archive_in_an_archive_is_refused(string kind)
    {
        using var folder = new ThrowAwayFolder();
        byte[] bytes = kind switch
        {
            "gzip in gzip" => Gzip(Gzip(Log)),
            "gzip in tar" => Tar(("a.log.gz", Gzip(Log))),
            _ => Zip(archive => Fill(archive.CreateEntry("a.log.gz"), Gzip(Log))),
        };
        Assert.Contains("holds an archive inside an archive, which is not unpacked", CapturedText.RefusalOf(folder.Write("r1", bytes)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tar")]
    [InlineData("tar in gzip")]
    public void Each_text_in_a_tar_archive_is_a_capture_named_below_it(string kind)
    {
        using var folder = new ThrowAwayFolder();
        var tar = Tar(("b/R2.log", "x"u8.ToArray()), ("a/R1.log", Encoding.UTF8.GetBytes(Log)), ("notes.md", "x"u8.ToArray()), ("a/.hidden", "x"u8.ToArray()));
        using var input = CaptureInput.Find([folder.Write("tac.tgz", kind == "tar" ? tar : Gzip(tar))]);
        Assert.Equal(["a/R1.log", "b/R2.log"], input.Scenario.Files.Select(file => file.Name[(folder.At("tac.tgz").Length + 1)..]));
        Assert.Equal(Log, CapturedText.Of(input.Scenario.Files[0]));
    }

    [Theory]
    [InlineData("a link", "refused: its entry 'R1.log' leads outside the archive")]
    [InlineData("a name outside", "refused: its entry '../R1.log' leads outside the archive")]
    [InlineData("a truncated archive", "is a truncated or damaged tar archive")]
    [InlineData("nothing of a router", "holds no log, show output or configuration")]
    public void A_tar_archive_is_refused_in_one_sentence(string what, string sentence)
    {
        using var folder = new ThrowAwayFolder();
        var bytes = what switch
        {
            "a link" => TarOf(new PaxTarEntry(TarEntryType.SymbolicLink, "R1.log") { LinkName = "/etc/passwd" }),
            "a name outside" => Tar(("../R1.log", "x"u8.ToArray())),
            "a truncated archive" => Tar(("R1.log", new byte[5000]))[..2000],
            _ => Tar(("notes.md", "x"u8.ToArray())),
        };
        var refusal = CapturedText.RefusalOf(folder.Write("tac.tar", bytes));
        Assert.True(refusal.Contains(sentence, StringComparison.Ordinal), $"{what}: {refusal}");
    }

    [Fact]
    public void A_bomb_is_refused_with_its_limits()
    {
        using var folder = new ThrowAwayFolder();
        var path = folder.Write("r1.log.gz", Gzip(new byte[100 << 20]));
        Assert.Equal(
            $"{path} unpacks to too much for its size: at most 10000 files, 8 GiB in all, and 500 times the packed size; unpack it yourself, or set CONFORMANCE_MAX_UNPACKED=64G.",
            CapturedText.RefusalOf(path));
    }

    [Fact]
    public void Too_many_files_are_refused()
    {
        using var folder = new ThrowAwayFolder();
        var path = folder.Write("tac.zip", Zip([.. Enumerable.Range(0, UnpackLimits.Entries + 1).Select(number => $"{number}.log")]));
        Assert.Contains("holds too many files: at most 10000 files", CapturedText.RefusalOf(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 8L << 30)]
    [InlineData("1000", 1000)]
    [InlineData("16g", 16L << 30)]
    [InlineData("2T", 2L << 40)]
    public void The_size_limit_can_be_chosen(string size, long bytes) => Assert.Equal(bytes, UnpackLimits.Parse(size).Bytes);

    [Fact]
    public void A_chosen_limit_counts_over_all_files()
    {
        using var spool = new SpoolFolder();
        using var folder = new ThrowAwayFolder();
        folder.Write("tac.zip", Zip("1.log", "2.log"));
        var unpacker = new Unpacker(spool, UnpackLimits.Parse("100"));
        var refusal = Assert.Throws<UnreadableInputException>(() => unpacker.Unpack(new CaptureFile(folder.At("tac.zip"), "tac.zip", "", "")));
        Assert.StartsWith($"{folder.At("tac.zip")} unpacks to too much: at most 10000 files, 100 bytes in all; unpack it yourself", refusal.Message, StringComparison.Ordinal);
    }

    private static byte[] Gzip(string text) => Gzip(Encoding.ASCII.GetBytes(text));

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params string[] names) => Zip(archive =>
    {
        foreach (var name in names) Fill(archive.CreateEntry(name, CompressionLevel.NoCompression), name.EndsWith('/') ? [] : Encoding.ASCII.GetBytes(Log));
    });

    private static byte[] Zip(Action<ZipArchive> fill)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create)) fill(archive);
        return packed.ToArray();
    }

    private static void Fill(ZipArchiveEntry entry, byte[] bytes)
    {
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    /// <summary>Sets the flag that says so, in the local header and in the directory.</summary>
    private static byte[] Encrypted(byte[] zip)
    {
        const int LocalFlags = 6, DirectoryFlags = 8;
        zip[LocalFlags] |= 1;
        zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + DirectoryFlags] |= 1;
        return zip;
    }

    private static byte[] Tar(params (string Name, byte[] Bytes)[] files) =>
        TarOf([.. files.Select(file => new PaxTarEntry(TarEntryType.RegularFile, file.Name) { DataStream = new MemoryStream(file.Bytes) })]);

    private static byte[] TarOf(params TarEntry[] entries)
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, leaveOpen: true))
        {
            foreach (var entry in entries) tar.WriteEntry(entry);
        }

        return packed.ToArray();
    }
}
