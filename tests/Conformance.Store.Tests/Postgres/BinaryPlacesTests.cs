using Conformance.Store.Postgres;
using Xunit;

namespace Conformance.Store.Tests.Postgres;

/// <summary>Where the server's programs are looked for.</summary>
public sealed class BinaryPlacesTests
{
    [Theory]
    [InlineData("*", "17 9.6 16 15", "17 16 15 9.6")]
    [InlineData("postgresql*", "postgresql postgresql@9 postgresql@17 other", "postgresql@17 postgresql@9 postgresql")]
    [InlineData("pgsql-*", "pgsql-9 pgsql-16", "pgsql-16 pgsql-9")]
    public async Task The_newest_version_comes_first(string pattern, string folders, string expected)
    {
        await using var cluster = new ThrowAwayCluster();
        foreach (var name in folders.Split(' '))
            Directory.CreateDirectory(Path.Combine(cluster.Parent, name));

        Assert.Equal(expected.Split(' ').Select(name => Path.Combine(cluster.Parent, name, "bin")), BinaryPlaces.NewestFirst(cluster.Parent, pattern));
    }

    [Fact]
    public void A_place_that_does_not_exist_has_none() => Assert.Empty(BinaryPlaces.NewestFirst("/nowhere", "*"));

    [Fact]
    public void Relative_folders_of_the_path_do_not_count() =>
        Assert.Equal(["/usr/bin"], BinaryPlaces.OnPath(string.Join(Path.PathSeparator, "", ".", "/usr/bin", "bin")));
}
