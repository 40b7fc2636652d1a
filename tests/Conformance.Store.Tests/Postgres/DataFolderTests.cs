using Conformance.Store.Postgres;
using Xunit;

namespace Conformance.Store.Tests.Postgres;

/// <summary>Where the user's own cluster lives.</summary>
public sealed class DataFolderTests
{
    [Theory]
    [InlineData(null, null, "/home/u/.local/share/conformance/postgres")]
    [InlineData(null, "", "/home/u/.local/share/conformance/postgres")]
    [InlineData(null, "relative", "/home/u/.local/share/conformance/postgres")]
    [InlineData(null, "/xdg", "/xdg/conformance/postgres")]
    [InlineData("/data", "/xdg", "/data/postgres")]
    public void A_users_cluster_is_in_the_data_folder(string? chosen, string? xdg, string expected) =>
        Assert.Equal(expected, DataFolder.Resolve(Environment(chosen, xdg), "/home/u", isRoot: false));

    [Theory]
    [InlineData(null, "/xdg", "/var/lib/conformance/postgres")]
    [InlineData("/data", "/xdg", "/data/postgres")]
    public void Roots_cluster_is_outside_its_home(string? chosen, string? xdg, string expected) =>
        Assert.Equal(expected, DataFolder.Resolve(Environment(chosen, xdg), "/root", isRoot: true));

    [Fact]
    public void A_relative_CONFORMANCE_DATA_counts_from_the_working_folder() =>
        Assert.Equal(Path.GetFullPath("data/postgres"), DataFolder.Resolve(Environment("data", null), "/home/u", isRoot: false));

    [Fact]
    public void A_user_without_a_home_is_told_of_the_variable()
    {
        var refused = Assert.Throws<StoreUnavailableException>(() => DataFolder.Resolve(Environment(null, null), "", isRoot: false));
        Assert.Contains("CONFORMANCE_DATA", refused.Message, StringComparison.Ordinal);
    }

    private static Func<string, string?> Environment(string? chosen, string? xdg) =>
        name => name switch { "CONFORMANCE_DATA" => chosen, "XDG_DATA_HOME" => xdg, _ => null };
}
