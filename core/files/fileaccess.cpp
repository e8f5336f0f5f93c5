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

// A new file beside `target`, opened only if no other has its name.
File openBeside(const fs::path &target, fs::path &part, const std::string &path) {
  constexpr int attempts = 100;
  for (int k = 0; k < attempts; ++k) {
    part = target;
    part += ".part" + std::to_string(k);
    File file(std::fopen(part.c_str(), "wbx"));
    if (file != nullptr) {
      return file;
    }
    if (errno != EEXIST) {
      failWith(path, "cannot be written", errno);
    }
  }
  failWith(path, "cannot be written", EEXIST);
}

// Removes a file that never took its place.
class Remover {
 public:
  explicit Remover(fs::path path) : m_path(std::move(path)) {}
  ~Remover() {
    std::error_code ignored;
    if (!m_path.empty()) {
      fs::remove(m_path, ignored);
    }
  }
  Remover(const Remover &) = delete;
  Remover &operator=(const Remover &) = delete;
  void release() { m_path.clear(); }

 private:
  fs::path m_path;
};

}  // namespace

std::string readFile(const std::string &path) {
  if (path == "-") {
    return readAll(stdin, "standard input");
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
  std::error_code error;
  fs::path target = path;
  const fs::file_status status = fs::status(target, error);
  const bool exists = fs::exists(status);
  if (exists && !fs::is_regular_file(status)) {
    fail(path, "cannot be written: a regular file expected");
  }
  if (exists) {
    target = fs::canonical(target, error);  // through a symbolic link to what it points to
    if (error) {
      failWith(path, "cannot be written", error.value());
    }
    if (File(std::fopen(target.c_str(), "r+b")) == nullptr) {  // a write-protected file stays
      failWith(path, "cannot be written", errno);
    }
  }
  fs::path part;
  File file = openBeside(target, part, path);
  Remover remover(part);
  errno = 0;
  const bool written = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size() &&
                       std::fflush(file.get()) == 0;
  const int writeError = errno;
  const bool closed = std::fclose(file.release()) == 0;  // a full disk may show only here
  if (!written || !closed) {
    failWith(path, "cannot be written", writeError != 0 ? writeError : errno);
  }
  if (exists) {
    fs::permissions(part, status.permissions(), error);
  }
  fs::rename(part, target, error);
  if (error) {
    failWith(path, "cannot be written", error.value());
  }
  remover.release();
}

std::string fileName(const std::string &path) {
  return path == "-" ? "standard input" : fs::path(path).filename().string();
}

}  // namespace chainrule
