using Conformance.Protocols.Tables;
using static Conformance.Protocols.ReverseRoute.ReverseRouteEvent;
using static Conformance.Protocols.ReverseRoute.ReverseRouteState;

namespace Conformance.Protocols.ReverseRoute;

/// <summary>Reverse route injection: when IOS adds and removes the static route to the remote proxy.</summary>
public static class ReverseRouteTable
{
    private static readonly Citation ByMap = "Cisco IOS guide, Reverse Route Injection, before 12.3(14)T; Cisco document 17826 L445, L812-817";
    private static readonly Citation BySa = "Cisco IOS guide, Reverse Route Injection, 12.3(14)T and later";
    private static readonly Citation Repeated = Citation.Unsourced("the route is added once, however many SAs or ACL lines share its proxy");

    private static readonly Guard<ReverseRouteFacts> FollowsMap =
        new("before 12.3(14)T or `static`, no HSRP group", facts => !facts.FollowsSa & !facts.Redundant);

    private static readonly Guard<ReverseRouteFacts> FollowsGroup =
        new("before 12.3(14)T or `static`, bound to an HSRP group", facts => !facts.FollowsSa & facts.Redundant);

    private static readonly Guard<ReverseRouteFacts> FollowsSa = new("12.3(14)T or later, without `static`", facts => facts.FollowsSa);

    /// <summary>The route of IOS.</summary>
    public static readonly TransitionTable<ReverseRouteState, ReverseRouteEvent, ReverseRouteFacts> Ios = new("rri", ByMap)
    {
        // event             from     to       when          does  cite
        { MapApplied,        Absent,  Present, FollowsMap },
        { GroupBecameActive, Absent,  Present, FollowsGroup },
        { SaInstalled,       Absent,  Present, FollowsSa,    "",   BySa },
        { SaInstalled,       Present, Present,               "",   Repeated },
        { MapRemoved,        Present, Absent,                "",   ByMap },
        { GroupLeftActive,   Present, Absent,  FollowsGroup },
        { LastSaDeleted,     Present, Absent,  FollowsSa,    "",   BySa },
    };
}
