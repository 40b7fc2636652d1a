using System.Runtime.Versioning;
using Conformance.Store.Postgres;

namespace Conformance.Store.Tests.Postgres;

/// <summary>A folder of server programs of which some are replaced by shell scripts; the others are the machine's.</summary>
[UnsupportedOSPlatform("windows")]
internal static class StubBinaries
{
    private static readonly string[] Programs = ["postgres", "initdb", "pg_ctl"];

    private const UnixFileMode Runnable = (UnixFileMode)0b111_101_101;

    /// <summary>The folder of the machine's own server.</summary>
    public static string Real { get; } = BinaryPlaces.Usual().First(folder => Programs.All(program => File.Exists(Path.Combine(folder, program))));

    /// <summary>Makes the folder; in a script, <c>$REAL</c> is the folder of the machine's server.</summary>
    public static string Make(ThrowAwayCluster cluster, params (string Program, string Script)[] scripts)
    {
        var folder = Path.Combine(cluster.Parent, "bin");
        Directory.CreateDirectory(folder);
        File.SetUnixFileMode(folder, Runnable);
        foreach (var program in Programs)
            Write(Path.Combine(folder, program), scripts.FirstOrDefault(stub => stub.Program == program).Script ?? $"exec $REAL/{program} \"$@\"");
        return folder;
    }

    private static void Write(string path, string script)
    {
        File.WriteAllText(path, $"#!/bin/sh\nREAL='{Real}'\n{script}\n");
        File.SetUnixFileMode(path, Runnable);
    }
}
