// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileaccess.h"

#include "files/sessionfile.h"
#include "text/say.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace chainrule {
namespace {

namespace fs = std::filesystem;

struct CloseFile {
  void operator()(std::FILE *file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

[[noreturn]] void fail(const std::string &path, const std::string &problem) {
  throw FileError(path + ": " + problem);
}

[[noreturn]] void failWith(const std::string &path, const std::string &what, int error) {
  fail(path, what + ": " + std::generic_category().message(error));
}

std::string readAll(std::FILE *file, const std::string &path) {
  std::string text;
  std::string chunk(1 << 16, '\0');
  for (;;) {
    const std::size_t count = std::fread(chunk.data(), 1, chunk.size(), file);
    text.append(chunk, 0, count);
    if (text.size() > maximumFileSize) {
      fail(path, say("a file of at most 256 MiB expected, a larger one found"));
    }
    if (count < chunk.size()) {
      break;
    }
  }
  if (std::ferror(file) != 0) {
    failWith(path, say("cannot be read"), errno);
  }
  return text;
}

// A new file in the folder of the one to be written. It is removed again unless it takes that
// one's place.
class Replacement {
 public:
  Replacement(const std::string &path, FileOperations &operations)
      : m_operations(operations), m_path(path), m_target(path) {
    std::error_code error;
    m_status = fs::status(m_target, error);
    if (fs::exists(m_status)) {
      checkExisting();
    }
    m_folder = m_target.has_parent_path() ? m_target.parent_path() : fs::path(".");
    create();
  }

  ~Replacement() {
    if (m_file >= 0) {
      m_operations.remove(m_file, m_part.string());  // while it is open, so nobody else's
      m_operations.close(m_file);
    }
  }

  Replacement(const Replacement &) = delete;
  Replacement &operator=(const Replacement &) = delete;

  void commit(std::string_view text) {
    while (!text.empty()) {
      const std::ptrdiff_t written =
          untilDone([&] { return m_operations.write(m_file, text.data(), text.size()); });
      if (written == 0) {
        failWith(m_path, say("cannot be written"), EIO);
      }
      text.remove_prefix(static_cast<std::size_t>(written));
    }
    if (fs::exists(m_status)) {
      std::error_code ignored;
      fs::permissions(m_part, m_status.permissions(), ignored);
    }
    untilDone([&] { return m_operations.sync(m_file); });
    untilDone([&] { return m_operations.rename(m_file, m_part.string(), m_target.string()); });
    // The content is on the disk and the name is its own: whatever fails from here on, one of both
    // files is there whole, and readers see the new one.
    m_operations.close(std::exchange(m_file, -1));
    m_operations.syncFolder(m_folder.string());
  }

 private:
  void checkExisting() {
    std::error_code error;
    if (!fs::is_regular_file(m_status)) {
      fail(m_path, say("cannot be written: a regular file expected"));
    }
    m_target = fs::canonical(m_target, error);  // through a symbolic link to what it points to
    if (error) {
      failWith(m_path, say("cannot be written"), error.value());
    }
    if (File(std::fopen(m_target.c_str(), "r+b")) == nullptr) {  // a write-protected file stays
      failWith(m_path, say("cannot be written"), errno);
    }
  }

  void create() {
    constexpr int attempts = 10000;
    for (int k = 0; k < attempts && m_file < 0; ++k) {
      const fs::path part = m_folder / (".chainrule-part" + std::to_string(k));
      do {
        m_file = m_operations.create(part.string());
      } while (m_file < 0 && errno == EINTR);
      if (m_file >= 0) {
        m_part = part;
      } else if (errno != EEXIST) {
        break;
      }
    }
    if (m_file < 0) {
      failWith(m_path, say("cannot be written"), errno);
    }
  }

  // Does it again as long as a signal comes between.
  std::ptrdiff_t untilDone(const auto &operation) {
    for (;;) {
      const std::ptrdiff_t result = operation();
      if (result >= 0) {
        return result;
      }
      if (errno != EINTR) {
        failWith(m_path, say("cannot be written"), errno);
      }
    }
  }

  FileOperations &m_operations;
  std::string m_path;
  fs::path m_target;
  fs::path m_folder;
  fs::path m_part;
  fs::file_status m_status;
  FileOperations::Handle m_file = -1;
};

}  // namespace

std::string readFile(const std::string &path) {
  if (path == "-") {
    return readAll(stdin, nameInMessages(path));
  }
  std::error_code error;
  if (fs::is_directory(path, error)) {
    fail(path, say("a file expected, a directory found"));
  }
  const File file(std::fopen(path.c_str(), "rb"));
  if (file == nullptr) {
    failWith(path, say("cannot be read"), errno);
  }
  return readAll(file.get(), path);
}

void writeFile(const std::string &path, std::string_view text, FileOperations &operations) {
  Replacement(path, operations).commit(text);
}

void checkWritable(const std::string &path) {
  const Replacement unused(path, FileOperations::system());
}

std::string nameInMessages(const std::string &path) {
  return path == "-" ? say("standard input") : path;
}

std::string baseName(const std::string &path) {
  return fs::path(path).stem().string();
}

bool isSameFile(const std::string &path, const std::string &other) {
  std::error_code error;
  const auto place = [&error](const std::string &name) {
    return fs::weakly_canonical(fs::absolute(name, error), error);
  };
  return place(path) == place(other);
}

}  // namespace chainrule
