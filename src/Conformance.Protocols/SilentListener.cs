using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Interfaces;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Tracking;

namespace Conformance.Protocols;

/// <summary>Hears everything and does nothing: for reading without replay.</summary>
internal sealed class SilentListener : IHsrpListener, IIsakmpListener, IIpsecListener, ILinkListener, ITrackListener;
