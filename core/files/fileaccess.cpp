// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileaccess.h"

#include "files/sessionfile.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

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
      fail(path, "a file of at most 256 MiB expected, a larger one found");
    }
    if (count < chunk.size()) {
      break;
    }
  }
  if (std::ferror(file) != 0) {
    failWith(path, "cannot be read", errno);
  }
  return text;
}

// A new file beside the one to be written. It is removed again unless it takes that one's place.
class Replacement {
 public:
  explicit Replacement(const std::string &path) : m_path(path), m_target(path) {
    std::error_code error;
    m_status = fs::status(m_target, error);
    if (fs::exists(m_status)) {
      checkExisting();
    }
    constexpr int attempts = 100;
    for (int k = 0; k < attempts && m_file == nullptr; ++k) {
      m_part = m_target;
      m_part += ".part" + std::to_string(k);
      m_file.reset(std::fopen(m_part.c_str(), "wbx"));  // x: only if no other has this name
      if (m_file == nullptr && errno != EEXIST) {
        break;
      }
    }
    if (m_file == nullptr) {
      m_part.clear();
      failWith(m_path, "cannot be written", errno);
    }
  }

  ~Replacement() {
    std::error_code ignored;
    if (!m_part.empty()) {
      fs::remove(m_part, ignored);
    }
  }

  Replacement(const Replacement &) = delete;
  Replacement &operator=(const Replacement &) = delete;

  void commit(std::string_view text) {
    errno = 0;
    const bool written = std::fwrite(text.data(), 1, text.size(), m_file.get()) == text.size() &&
                         std::fflush(m_file.get()) == 0;
    const int writeError = errno;
    const bool closed = std::fclose(m_file.release()) == 0;  // a full disk may show only here
    if (!written || !closed) {
      failWith(m_path, "cannot be written", writeError != 0 ? writeError : errno);
    }
    std::error_code error;
    if (fs::exists(m_status)) {
      fs::permissions(m_part, m_status.permissions(), error);
    }
    fs::rename(m_part, m_target, error);
    if (error) {
      failWith(m_path, "cannot be written", error.value());
    }
    m_part.clear();
  }

 private:
  void checkExisting() {
    std::error_code error;
    if (!fs::is_regular_file(m_status)) {
      fail(m_path, "cannot be written: a regular file expected");
    }
    m_target = fs::canonical(m_target, error);  // through a symbolic link to what it points to
    if (error) {
      failWith(m_path, "cannot be written", error.value());
    }
    if (File(std::fopen(m_target.c_str(), "r+b")) == nullptr) {  // a write-protected file stays
      failWith(m_path, "cannot be written", errno);
    }
  }

  std::string m_path;
  fs::path m_target;
  fs::path m_part;
  fs::file_status m_status;
  File m_file;
};

}  // namespace

std::string readFile(const std::string &path) {
  if (path == "-") {
    return readAll(stdin, nameInMessages(path));
  }
  std::error_code error;
  if (fs::is_directory(path, error)) {
    fail(path, "a file expected, a directory found");
  }
  const File file(std::fopen(path.c_str(), "rb"));
  if (file == nullptr) {
    failWith(path, "cannot be read", errno);
  }
  return readAll(file.get(), path);
}

void writeFile(const std::string &path, std::string_view text) {
  Replacement(path).commit(text);
}

void checkWritable(const std::string &path) {
  const Replacement unused(path);
}

std::string nameInMessages(const std::string &path) {
  return path == "-" ? "standard input" : path;
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
