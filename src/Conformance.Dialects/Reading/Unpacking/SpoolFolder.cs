namespace Conformance.Dialects.Reading.Unpacking;

/// <summary>A folder of temporary files that only this user can enter; made where it is needed, gone when disposed.</summary>
internal sealed class SpoolFolder : IDisposable
{
    private DirectoryInfo? folder;
    private int files;

    /// <summary>Keeps what <paramref name="write"/> writes; returns the file's path.</summary>
    public string Keep(Action<Stream> write)
    {
        folder ??= Directory.CreateTempSubdirectory("conformance-");
        var path = Path.Combine(folder.FullName, $"{++files}");
        using var file = File.Create(path);
        write(file);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        folder?.Delete(recursive: true);
        folder = null;
    }
}
