using System.Security.Cryptography;

namespace Platform.Api.Hosting;

/// <summary>A secret that is made once and kept in a file which only the program's account can read.</summary>
internal static class SecretFile
{
    /// <param name="path">The file.</param>
    /// <param name="length">Bytes to make if there is no file.</param>
    public static byte[] ReadOrCreate(string path, int length)
    {
        if (File.Exists(path))
        {
            return File.ReadAllBytes(path);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var secret = RandomNumberGenerator.GetBytes(length);
        using var file = new FileStream(path, options);
        file.Write(secret);
        return secret;
    }
}
