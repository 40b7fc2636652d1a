namespace Conformance.Dialects.CiscoIos.Show.Platform;

/// <summary>The legal notices that all releases print in <c>show version</c>, line by line.</summary>
internal static class VersionNotices
{
    /// <summary>The lines.</summary>
    public static readonly string[] Lines =
    [
        "All rights reserved. Certain components of Cisco IOS-XE software are",
        "licensed under the GNU General Public License (\"GPL\") Version 2.0. The",
        "software code licensed under GPL Version 2.0 is free software that comes",
        "with ABSOLUTELY NO WARRANTY. You can redistribute and/or modify such",
        "GPL code under the terms of GPL Version 2.0.",
        "GPL code under the terms of GPL Version 2.0. For more details, see the",
        "(http://www.gnu.org/licenses/gpl-2.0.html) For more details, see the",
        "documentation or \"License Notice\" file accompanying the IOS-XE software,",
        "or the applicable URL provided on the flyer accompanying the IOS-XE",
        "software.",
        "This product contains cryptographic features and is subject to United",
        "States and local country laws governing import, export, transfer and",
        "use. Delivery of Cisco cryptographic products does not imply",
        "third-party authority to import, export, distribute or use encryption.",
        "Importers, exporters, distributors and users are responsible for",
        "compliance with U.S. and local country laws. By using this product you",
        "agree to comply with applicable laws and regulations. If you are unable",
        "to comply with U.S. and local laws, return this product immediately.",
        "A summary of U.S. laws governing Cisco cryptographic products may be found at:",
        "http://www.cisco.com/wwl/export/crypto/tool/stqrg.html",
        "http://www.cisco.com/wwl/export/crypto",
        "http://www.cisco.com/warp/public/cc/so/neso/sqso/eqso/ftpeq_pl.htm",
        "If you require further assistance please contact us by sending email to",
        "export@cisco.com.",
    ];
}
