using Conformance.Protocols.Bfd;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Ikev2;
using Conformance.Protocols.Interfaces;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Ospf;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Tracking;
using Conformance.Protocols.Vrrp;

namespace Conformance.Protocols;

/// <summary>Hears everything and does nothing: for reading without replay.</summary>
internal sealed class SilentListener
    : IHsrpListener, IVrrpListener, IIsakmpListener, IIkev2Listener, IIpsecListener, IOspfListener, IBfdListener, IRibListener, ILinkListener, ITrackListener, ISystemListener;
