namespace Conformance.Dialects.Identity;

/// <summary>How a text agrees with what is known of a device.</summary>
internal sealed class Agreement
{
    private readonly List<IdentityReason> agrees = [];
    private readonly List<IdentityReason> contradicts = [];

    /// <summary>What agrees and only this device has: addresses of its own, values that differ from defaults.</summary>
    public IReadOnlyList<IdentityReason> Agrees => agrees;

    /// <summary>What contradicts.</summary>
    public IReadOnlyList<IdentityReason> Contradicts => contradicts;

    /// <summary>Whether nothing contradicts and something telling agrees.</summary>
    public bool IsConvincing => contradicts.Count == 0 && agrees.Count > 0;

    /// <summary>Notes a reason for the device.</summary>
    public void For(IdentityReason reason) => agrees.Add(reason);

    /// <summary>Notes a reason against the device.</summary>
    public void Against(IdentityReason reason) => contradicts.Add(reason);
}
