using System.Runtime.CompilerServices;
using DiffEngine;
using Xunit;

namespace Conformance.Testing;

/// <summary>
/// Snapshot tests as Verify.Xunit does them: the same call, the same files. It stands in for Verify.Xunit, whose core package does not restore from the
/// registry in use (NU1101); moving over changes usings only.
/// </summary>
public static class Verifier
{
    /// <summary>
    /// Compares <paramref name="value"/> with <c>Class.Method.verified.txt</c> beside the test. Where it differs, writes <c>.received.txt</c> beside it, shows
    /// both in the diff tool of a developer's machine, and fails. The expectation is never written.
    /// </summary>
    public static async Task Verify(string value, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}");
        var (verified, received) = (stem + ".verified.txt", stem + ".received.txt");
        var expected = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : null;
        var actual = Normal(value);
        if (expected is not null && Normal(expected) == actual)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, actual);
        await DiffRunner.LaunchAsync(received, verified);
        Assert.Fail($"{(expected is null ? "New" : "NotEqual")}: {received} differs from {verified}; look at both, and rename the received file to accept it.\n\n{actual}");
    }

    /// <summary>The verified files below a folder whose test does not exist any more in the types of an assembly.</summary>
    public static IReadOnlyList<string> Orphans(string folder, System.Reflection.Assembly tests)
    {
        var known = tests.GetTypes().SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}")).ToHashSet();
        return [.. Directory.EnumerateFiles(folder, "*.verified.txt", SearchOption.AllDirectories)
            .Where(path => !known.Contains(Path.GetFileName(path)[..^".verified.txt".Length]))];
    }

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
