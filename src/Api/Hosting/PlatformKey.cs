using System.Security.Cryptography;
using System.Text;

namespace Platform.Api.Hosting;

/// <summary>
/// The installation's secret, from which a key for each purpose is derived: <c>Platform:SecretKey</c>, or a file of its own
/// in the data directory. Several nodes of one database must be given the same.
/// </summary>
public sealed class PlatformKey
{
    private const int Length = 32;
    private readonly byte[] _secret;

    /// <exception cref="SettingsException">The configured key is no Base64 text of at least 32 bytes.</exception>
    public PlatformKey(PlatformSettings settings)
    {
        _secret = settings.SecretKey is { } text
            ? Parse(text)
            : SecretFile.ReadOrCreate(Path.Combine(settings.DataDirectory, "platform.key"), Length);
    }

    /// <summary>The key for a purpose; another purpose has an unrelated one.</summary>
    /// <param name="purpose">A stable name.</param>
    public byte[] Derive(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _secret, Length, info: Encoding.UTF8.GetBytes(purpose));

    private static byte[] Parse(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && length >= Length
            ? bytes[..length]
            : throw new SettingsException(
                "Platform:SecretKey must be a Base64 text of at least 32 random bytes (openssl rand -base64 32).",
                "Platform:SecretKey应为不少于32个随机字节的Base64文本（openssl rand -base64 32）。");
    }
}
