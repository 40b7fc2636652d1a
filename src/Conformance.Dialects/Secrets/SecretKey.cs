using System.Security.Cryptography;

namespace Conformance.Dialects.Secrets;

/// <summary>The key of fingerprints: equal secrets have equal ones under the same key, and nobody without it can try out which secret a fingerprint is of.</summary>
public sealed class SecretKey
{
    /// <summary>Bytes of a key.</summary>
    public const int Length = 32;

    /// <summary>Bytes of HMAC-SHA256 that are kept: enough to tell all secrets apart (RFC 2104 §5).</summary>
    private const int FingerprintBytes = 16;

    private readonly Lazy<byte[]> bytes;

    /// <summary>A key that is known.</summary>
    /// <param name="bytes">The key, <see cref="Length"/> bytes.</param>
    public SecretKey(byte[] bytes) => this.bytes = new(bytes);

    private SecretKey(Func<byte[]> draw) => bytes = new(draw);

    /// <summary>A key that nobody will have again: fingerprints of this process compare with no others. It is drawn for the first secret: many logs hold none, and need no cryptography.</summary>
    public static SecretKey Random() => new(static () => RandomNumberGenerator.GetBytes(Length));

    /// <summary>The fingerprint of a secret, in hexadecimal.</summary>
    internal string FingerprintOf(ReadOnlySpan<byte> secret)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(bytes.Value, secret, hash);
        return Convert.ToHexStringLower(hash[..FingerprintBytes]);
    }
}
