using System.Runtime.CompilerServices;

namespace Conformance.Store.Tests;

/// <summary>Tests never touch the data folder of the person who runs them.</summary>
internal static class TestData
{
    [ModuleInitializer]
    internal static void Use()
    {
        var folder = Directory.CreateTempSubdirectory("conformance-test-").FullName;
        Environment.SetEnvironmentVariable("CONFORMANCE_DATA", folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
    }
}
