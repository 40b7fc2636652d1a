namespace Conformance.Protocols.Ikev2;

/// <summary>The numbers by which a line names an IKEv2 SA: <c>(SESSION ID = 172,SA ID = 1)</c>. The id of an SA is used again for the next one; that of a session is not.</summary>
/// <param name="Session">The number of the session, which an SA that renews another one shares with it; 0 where none is printed.</param>
/// <param name="Id">The id of the SA; 0 where none is printed.</param>
public readonly record struct Ikev2SaName(int Session, int Id);
