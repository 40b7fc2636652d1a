using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Ikev1Phase2;
using Conformance.Protocols.Profiles;
using Conformance.Protocols.ReverseRoute;
using Conformance.Protocols.Tables;
using Xunit;
using static Conformance.Protocols.ReverseRoute.ReverseRouteEvent;

namespace Conformance.Tests.Profiles;

/// <summary>Profiles: their names, and the rows that they select.</summary>
public class ProfileTests
{
    [Theory]
    [InlineData("12.3(7)T1", "ios-12.3", "ios-12.3(7)T1")]
    [InlineData("12.3", "ios-12.3", "ios-12.3")]
    [InlineData("15.2(4)M6", "ios-15", "ios-15.2(4)M6")]
    [InlineData("16.9.3", "ios-xe", "ios-xe")]
    [InlineData("03.06.05E", "ios-xe", "ios-xe")]
    [InlineData("11.3(2)", "ios", "ios-11.3(2)")]
    public void A_release_has_the_profile_of_its_number(string release, string name, string fullName)
    {
        var profile = Profile.Of(IosRelease.Parse(release));
        Assert.Equal((name, fullName), (profile.Name, profile.FullName));
    }

    [Fact]
    public void Every_profile_is_found_by_the_name_that_it_prints() => Assert.All(
        Profile.Named.Append(Profile.Of(IosRelease.Parse("12.3(7)T1"))),
        profile => Assert.True(Profile.TryFind(profile.FullName, out var found) && found == profile));

    [Theory]
    [InlineData("ios-9")]
    [InlineData("ios-12.3(")]
    [InlineData("IOS")]
    [InlineData("rfc1")]
    public void Other_names_are_none(string name) => Assert.False(Profile.TryFind(name, out _));

    /// <summary>Cisco IOS guide, Reverse Route Injection: 12.3(14)T changed what a static crypto map does.</summary>
    [Theory]
    [InlineData("ios-12.3(7)T1", "GroupBecameActive map, SaInstalled template")]
    [InlineData("ios-15", "GroupBecameActive keyword, SaInstalled sa, SaInstalled template")]
    [InlineData("ios-xe", "GroupBecameActive keyword, SaInstalled sa, SaInstalled template")]
    [InlineData("ios-12.3", "GroupBecameActive map?, GroupBecameActive keyword?, SaInstalled sa?, SaInstalled template")]
    [InlineData("ios", "GroupBecameActive map?, GroupBecameActive keyword?, SaInstalled sa?, SaInstalled template")]
    public void A_profile_has_the_rows_of_its_release_and_marks_those_that_it_leaves_open(string profile, string rows)
    {
        var table = ReverseRouteTable.Ios.For(Found(profile));
        Assert.Equal(rows, string.Join(", ", table.Where(row => row is { Event: GroupBecameActive or SaInstalled, Stays: false }).Select(row => $"{row.Event} {RuleOf(row)}{(row.Open is null ? "" : "?")}")));
    }

    [Theory]
    [InlineData("ios-12.3", true)]
    [InlineData("ios-15", false)]
    [InlineData("ios", true)]
    public void Only_a_release_that_is_told_exactly_enough_leaves_nothing_open(string profile, bool isOpen) => Assert.Equal(isOpen, ReverseRouteTable.Ios.For(Found(profile)).DependsOnRelease);

    /// <summary>An open row is never known to hold, and known to fail where its own condition does.</summary>
    [Theory]
    [InlineData(false, false, null)]
    [InlineData(true, false, false)]
    public void What_the_release_leaves_open_is_undecided(bool template, bool permanent, bool? holds)
    {
        var row = ReverseRouteTable.Ios.Single(known => known is { Event: SaInstalled, Stays: false } && RuleOf(known) == "sa");
        Assert.Equal((holds, "12.3(14)T and later; static crypto map without `static`"), (row.When.Holds(new(template, permanent, false)), row.When.Says));
    }

    /// <summary>Whether 12.3 waits for the SAs to be installed, no trace of it tells; that the line says so stays legal.</summary>
    [Theory]
    [InlineData("ios-12.3", false)]
    [InlineData("ios-15", true)]
    [InlineData("ios", true)]
    public void A_row_that_only_traces_of_another_era_show_stays_and_is_unsourced(string profile, bool isSourced)
    {
        var row = Phase2Table.Ios.For(Found(profile)).Single(known => known is { From: Phase2State.IKE_QM_I_QM1, To: Phase2State.IKE_QM_IPSEC_INSTALL_AWAIT });
        Assert.Equal(isSourced, row.Cite.IsSourced);
    }

    [Theory]
    [InlineData("ios-12.0(8)", "before 12.0(9)")]
    [InlineData("ios-15", "when preemption is first attempted")]
    public void The_preemption_delay_counts_from_the_reload_or_the_first_attempt(string profile, string rule)
    {
        var row = Assert.Single(HsrpIosQuirks.Ios.For(Found(profile)), known => known is { Event: HsrpEvent.H_HelloFromLowerActive, From: HsrpState.Listen, To: HsrpState.Active });
        Assert.Contains(rule, row.Cite.Source, StringComparison.Ordinal);
    }

    private static Profile Found(string name) => Profile.TryFind(name, out var profile) ? profile : throw new ArgumentException(name);

    private static string RuleOf(TransitionRow<ReverseRouteState, ReverseRouteEvent, ReverseRouteFacts> row) => row.Cite.Source switch
    {
        var source when source.Contains("before 12.3(14)T", StringComparison.Ordinal) => "map",
        var source when source.Contains("Restrictions", StringComparison.Ordinal) => "keyword",
        var source when source.Contains("dynamic crypto map", StringComparison.Ordinal) => "template",
        _ => "sa",
    };
}
