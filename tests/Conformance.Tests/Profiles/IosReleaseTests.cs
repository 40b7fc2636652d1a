using Conformance.Protocols.Profiles;
using Xunit;

namespace Conformance.Tests.Profiles;

/// <summary>Releases in order: the mainline and its T train, other trains beside them, IOS-XE after them.</summary>
public class IosReleaseTests
{
    [Theory]
    [InlineData("12.3(7)T1", 12, 3, 7, "T", false)]
    [InlineData("12.4(15)", 12, 4, 15, "", false)]
    [InlineData("12.1(1.3)", 12, 1, 1, "", false)]
    [InlineData("12.2(33)SXI4a", 12, 2, 33, "SXI", false)]
    [InlineData("15.2(4)M6", 15, 2, 4, "M", false)]
    [InlineData("12.3", 12, 3, null, null, false)]
    [InlineData("15", 15, null, null, null, false)]
    [InlineData("16.9.3", 16, 9, null, null, true)]
    [InlineData("17.6.20210302:012459", 17, 6, null, null, true)]
    [InlineData("03.06.05E", 3, 6, null, null, true)]
    public void A_release_is_read_as_far_as_it_is_said(string text, int major, int? minor, int? maintenance, string? train, bool isXe)
    {
        var release = IosRelease.Parse(text);
        Assert.Equal((major, minor, maintenance, train, isXe, text), (release.Major, release.Minor, release.Maintenance, release.Train, release.IsXe, release.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("experimental")]
    [InlineData("12.3(")]
    [InlineData("1234.5")]
    public void What_is_no_release_is_none(string text) => Assert.Null(IosRelease.TryParse(text));

    [Theory]
    [InlineData("flash disk1:c7200-a3jk9s-mz.123-7.T1", "12.3(7)T1")]
    [InlineData("c2500-is-l.120-7.T", "12.0(7)T")]
    [InlineData("c3725-adventerprisek9-mz.124-25", "12.4(25)")]
    [InlineData("flash:packages.conf", null)]
    public void The_name_of_an_image_tells_its_release(string image, string? release) => Assert.Equal(release, IosRelease.OfImage(image)?.ToString());

    [Theory]
    [InlineData("12.3(14)T", true)]
    [InlineData("12.3(14)T7", true)]
    [InlineData("12.3(11)T", false)]
    [InlineData("12.3(22)", false)]
    [InlineData("12.3(8)XY", null)]
    [InlineData("12.3", null)]
    [InlineData("12.2(15)T", false)]
    [InlineData("12.2(33)SXI", null)]
    [InlineData("12.2", null)]
    [InlineData("12.4(1)", true)]
    [InlineData("12.4", true)]
    [InlineData("15.0(1)M", true)]
    [InlineData("15", true)]
    [InlineData("16.9.3", true)]
    [InlineData("03.06.05E", true)]
    [InlineData("11.2(26)", false)]
    public void What_came_with_a_T_train_is_in_it_from_then_on_and_in_the_next_mainline(string release, bool? has) => Assert.Equal(has, IosRelease.Parse(release).IsAtLeast(IosRelease.Parse("12.3(14)T")));

    [Theory]
    [InlineData("12.0(9)", true)]
    [InlineData("12.0(9)T", true)]
    [InlineData("12.0(7)T", false)]
    [InlineData("12.0(16)S", null)]
    public void What_came_with_a_mainline_is_in_its_T_train_of_the_same_number(string release, bool? has) => Assert.Equal(has, IosRelease.Parse(release).IsAtLeast(IosRelease.Parse("12.0(9)")));

    [Theory]
    [InlineData("before 12.3(14)T", "12.3(7)T1", true)]
    [InlineData("before 12.3(14)T", "12.4(1)", false)]
    [InlineData("before 12.3(14)T", "12.3", null)]
    [InlineData("before 12.3(14)T", null, null)]
    [InlineData("12.3(14)T and later", "12.4(1)", true)]
    public void A_range_has_a_release_or_not_or_nothing_tells(string range, string? release, bool? has)
    {
        var ranges = new[] { ReleaseRange.Before("12.3(14)T"), ReleaseRange.Since("12.3(14)T") };
        Assert.Equal(has, ranges.Single(known => known.ToString() == range).Has(release is null ? null : IosRelease.Parse(release)));
    }

    [Fact]
    public void Two_ranges_that_meet_cover_every_release()
    {
        Assert.True(ReleaseRange.CoverAll([ReleaseRange.Since("12.0(9)"), ReleaseRange.Before("12.0(9)")]));
        Assert.False(ReleaseRange.CoverAll([ReleaseRange.Since("12.0(9)")]));
        Assert.False(ReleaseRange.CoverAll([ReleaseRange.Since("12.3(14)T"), ReleaseRange.Before("12.0(9)")]));
    }
}
