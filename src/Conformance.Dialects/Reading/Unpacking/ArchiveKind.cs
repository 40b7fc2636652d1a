namespace Conformance.Dialects.Reading.Unpacking;

/// <summary>The archives that are told apart.</summary>
internal enum ArchiveKind
{
    /// <summary>No archive.</summary>
    None,

    /// <summary>gzip (RFC 1952), of one or several members.</summary>
    Gzip,

    /// <summary>zip.</summary>
    Zip,

    /// <summary>tar (POSIX.1-2001, ustar, GNU).</summary>
    Tar,

    /// <summary>One that is not unpacked: bzip2, xz, zstd, 7z.</summary>
    Other,
}
