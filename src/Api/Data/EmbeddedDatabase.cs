using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using Platform.Api.Hosting;

namespace Platform.Api.Data;

/// <summary>Looks at the embedded database file before it is opened, so that a damaged one is named and left alone.</summary>
internal static class EmbeddedDatabase
{
    private const int HeaderSize = 100;

    /// <exception cref="SettingsException">The file is no database, or its end is missing.</exception>
    public static void Check(string connection)
    {
        var path = new SqliteConnectionStringBuilder(connection).DataSource;
        if (path is ":memory:" or "")
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".");
        if (File.Exists(path) && new FileInfo(path).Length > 0)
        {
            CheckHeader(path);
        }
    }

    // https://www.sqlite.org/fileformat2.html#the_database_header
    private static void CheckHeader(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> header = stackalloc byte[HeaderSize];
        if (file.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false) < HeaderSize || !header.StartsWith("SQLite format 3\0"u8))
        {
            throw Damaged(path, "is not a SQLite database", "不是SQLite数据库");
        }

        var pageSize = BinaryPrimitives.ReadUInt16BigEndian(header[16..]) is 1 and var one ? one << 16 : BinaryPrimitives.ReadUInt16BigEndian(header[16..]);
        var pages = BinaryPrimitives.ReadUInt32BigEndian(header[28..]);
        var isPageCountValid = header[24..28].SequenceEqual(header[92..96]);
        if (isPageCountValid && file.Length < pages * pageSize)
        {
            throw Damaged(path, "is cut off", "不完整（文件被截断）");
        }
    }

    private static SettingsException Damaged(string path, string english, string chinese) => new(
        $"The database file {path} {english}. Put back a copy, or move the file away to begin anew; nothing was changed.",
        $"数据库文件{path}{chinese}。请恢复备份，或移走该文件后重新开始；未作任何改动。",
        ExitCode.Database);
}
