using Conformance.Checks.Findings;
using Conformance.Protocols.Traces;

namespace Conformance.Cli.Output;

/// <summary>One property of one entity, device or run, and what was found of it.</summary>
/// <param name="Subject">The entity; without protocol the device, without device the run.</param>
/// <param name="Property">The property, as the catalog states it.</param>
/// <param name="Findings">What was found; empty where the property holds.</param>
internal sealed record PropertyCase(EntityKey Subject, FindingCode Property, IReadOnlyList<Finding> Findings)
{
    /// <summary>All properties of a run: those that apply to each entity, each device and the run, and whatever was found besides.</summary>
    public static IReadOnlyList<PropertyCase> Of(CheckResult result)
    {
        var found = result.Findings.ToLookup(finding => (Subject: finding.Entity, finding.Code));
        var devices = result.Run.Devices.Select(device => new EntityKey(device.Name, "", ""));
        var subjects = result.Run.View.Entities.Entities.Keys.Concat(devices).Append(new("", "", ""));
        var pairs = subjects.SelectMany(subject => FindingCatalog.All.Where(code => Applies(code, subject)).Select(code => (Subject: subject, code.Code))).Union(found.Select(group => group.Key));
        return
        [
            .. pairs.Select(pair => new PropertyCase(pair.Subject, FindingCatalog.Find(pair.Code)!, [.. found[pair]]))
                .OrderBy(property => property.Subject.Device.Length == 0).ThenBy(property => property.Subject.ToString(), StringComparer.Ordinal).ThenBy(property => property.Property.Code, StringComparer.Ordinal),
        ];
    }

    private static bool Applies(FindingCode code, EntityKey subject) => subject switch
    {
        { Device: "" } => code.Subjects.Contains(FindingSubject.Run),
        { Protocol: "" } => code.Subjects.Contains(FindingSubject.Device),
        _ => code.Subjects.Contains(FindingSubject.Entity) || code.Subjects.Contains(subject.Protocol),
    };
}
