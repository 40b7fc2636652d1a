using Conformance.Protocols.Profiles;
using Conformance.Protocols.Tables;
using static Conformance.Protocols.ReverseRoute.ReverseRouteEvent;
using static Conformance.Protocols.ReverseRoute.ReverseRouteState;

namespace Conformance.Protocols.ReverseRoute;

/// <summary>Reverse route injection: when IOS adds and removes the static route to the remote proxy. 12.3(14)T changed what a static crypto map does without further words.</summary>
public static class ReverseRouteTable
{
    private const string Changed = "12.3(14)T";

    /// <summary>The releases in which the routes of a static crypto map follow the map, and the HSRP group that it is bound to, whatever its SAs do.</summary>
    public static readonly ReleaseRange ByMapAlone = ReleaseRange.Before(Changed);

    private static readonly Citation ByMap = Citation.From("Cisco IOS guide, Reverse Route Injection, before 12.3(14)T; Cisco document 17826 L445, L812-817").Before(Changed);
    private static readonly Citation ByKeyword = Citation.From("Cisco IOS XE 16 guide, Reverse Route Injection, Restrictions: with `static` the routes of a static map are always present").Since(Changed);
    private static readonly Citation BySa = Citation.From("Cisco IOS guide, Reverse Route Injection, 12.3(14)T and later").Since(Changed);
    private static readonly Citation Template = "Cisco IOS XE 17 guide, Reverse Route Injection: a dynamic crypto map's routes are created with the SAs and deleted after them";
    private static readonly Citation Unapplied = "Cisco IOS guide, Reverse Route Injection; Cisco document 17826 L445, L812-817";
    private static readonly Citation Repeated = Citation.Unsourced("the route is added once, however many SAs or ACL lines share its proxy");

    private static readonly Guard<ReverseRouteFacts> FollowsMap = new("static crypto map, no HSRP group", facts => !facts.Dynamic & !facts.Redundant);
    private static readonly Guard<ReverseRouteFacts> FollowsGroup = new("static crypto map, bound to an HSRP group", facts => !facts.Dynamic & facts.Redundant);
    private static readonly Guard<ReverseRouteFacts> KeptByMap = new("static crypto map with `static`, no HSRP group", facts => !facts.Dynamic & facts.Permanent & !facts.Redundant);
    private static readonly Guard<ReverseRouteFacts> KeptByGroup = new("static crypto map with `static`, bound to an HSRP group", facts => !facts.Dynamic & facts.Permanent & facts.Redundant);
    private static readonly Guard<ReverseRouteFacts> FollowsSa = new("static crypto map without `static`", facts => !facts.Dynamic & !facts.Permanent);
    private static readonly Guard<ReverseRouteFacts> OfTemplate = new("dynamic crypto map", facts => facts.Dynamic);

    /// <summary>The route of IOS.</summary>
    public static readonly TransitionTable<ReverseRouteState, ReverseRouteEvent, ReverseRouteFacts> Ios = new("rri", "Cisco IOS guide, Reverse Route Injection")
    {
        // event             from     to       when          does  cite
        { MapApplied,        Absent,  Present, FollowsMap,   "",   ByMap },
        { MapApplied,        Absent,  Present, KeptByMap,    "",   ByKeyword },
        { GroupBecameActive, Absent,  Present, FollowsGroup, "",   ByMap },
        { GroupBecameActive, Absent,  Present, KeptByGroup,  "",   ByKeyword },
        { SaInstalled,       Absent,  Present, FollowsSa,    "",   BySa },
        { SaInstalled,       Absent,  Present, OfTemplate,   "",   Template },
        { SaInstalled,       Present, Present,               "",   Repeated },
        { MapRemoved,        Present, Absent,                "",   Unapplied },
        { GroupLeftActive,   Present, Absent,  FollowsGroup, "",   ByMap },
        { GroupLeftActive,   Present, Absent,  KeptByGroup,  "",   ByKeyword },
        { LastSaDeleted,     Present, Absent,  FollowsSa,    "",   BySa },
        { LastSaDeleted,     Present, Absent,  OfTemplate,   "",   Template },
    };
}
