#include <cmath>
#include <cstdio>
#include <vector>

using Matrix = std::vector<std::vector<double>>;

static Matrix matrix(int size, int seed) {
  Matrix rows;
  for (int row = 0; row < size; ++row) {
    std::vector<double> cells;
    for (int column = 0; column < size; ++column) cells.push_back(((row * seed + column * 7) % 13) / 4.0);
    rows.push_back(std::move(cells));
  }
  return rows;
}

static Matrix multiply(const Matrix& left, const Matrix& right, std::size_t size) {
  Matrix product;
  for (std::size_t row = 0; row < size; ++row) {
    std::vector<double> cells;
    for (std::size_t column = 0; column < size; ++column) {
      double sum = 0;
      for (std::size_t index = 0; index < size; ++index) sum += left[row][index] * right[index][column];
      cells.push_back(sum);
    }
    product.push_back(std::move(cells));
  }
  return product;
}

int main() {
  const int size = 120;
  const Matrix product = multiply(matrix(size, 3), matrix(size, 5), size);
  double trace = 0;
  for (std::size_t index = 0; index < size; ++index) trace += product[index][index];
  std::printf("%.0f\n", std::floor(trace));
}
